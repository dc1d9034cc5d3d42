const plain = /^[a-z]+$/;
const marks = /\p{M}+/gu;
const dropped = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF.]/g;
const apostrophes = /[\u2018\u2019\u02BC\u00B4\u0060]/g;
const spaces = /[-\u2010-\u2015\s\u00A0]+/g;

/** Letters that have no decomposition, with their usual spelling. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);
const special = /[ıłøđßæœ]/g;

/**
 * The key under which gazetteers hold a name: small letters without accents, hyphens as spaces, straight apostrophes, no
 * full stops, soft hyphens or zero-width characters, one space between words ("Kim Jong-un" → "kim jong un").
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(dropped, '')
    .replace(apostrophes, "'")
    .replace(special, (letter) => letters.get(letter)!)
    .replace(spaces, ' ')
    .trim();
}
