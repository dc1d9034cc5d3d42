import { fold } from '../../text/fold.ts';

/** Folds one word as `fold` does, quicker on words that need little; a word of which nothing would be left stays as it is. */
export function foldWord(form: string): string {
  let isLower = true;
  for (let i = 0; i < form.length; i += 1) {
    const unit = form.charCodeAt(i);
    if (unit > 126 || unit < 33 || unit === 96) return fold(form) || form;
    if (unit >= 65 && unit <= 90) isLower = false;
  }
  return isLower ? form : form.toLowerCase();
}
