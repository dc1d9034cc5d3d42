/** Says a sentence to screen readers. */
export function announce(sentence: string): void {
  const status = document.getElementById('status');
  if (status) status.textContent = sentence;
}
