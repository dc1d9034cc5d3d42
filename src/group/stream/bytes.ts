const chunk = 0x2000;

/** The bytes of numbers, in base 64. */
export function renderBytes({ buffer, byteLength, byteOffset }: ArrayBufferView): string {
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

/** The bytes that {@link renderBytes} wrote. */
export const readBytes = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
