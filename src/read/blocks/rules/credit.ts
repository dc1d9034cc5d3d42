import { fold } from '../../../text/fold.ts';
import { newsAgencies, photoCredits } from '../../word-lists.ts';
import type { LineRule } from '../line-rule.ts';

const maxUnits = 160;
const labelled =
  /^(?:(?:stock |pool |courtesy )?(?:photo|photos|photograph|photographs|picture|pictures|image|images|illustration|illustrations|graphic|graphics|screenshot)(?: (?:credit|credits|source|courtesy(?: of)?|illustration))?\s?:|(?:credits?|courtesy|source)\s?:|(?:(?:featured|header|cover|hero|lead|top|main) )(?:photo|image|illustration)s?(?: (?:courtesy of|by|from|via|credit:?) |: )|(?:photo|photos|photograph|photographs|picture|image|illustration)s? (?:by|via|courtesy of|courtesy) )\s?\S/i;
/** "© Jane Doe / POOL"; with a year it is about the page itself. */
const owned = /^(?:©|\([cC]\)) ?(?!All |Terms )\p{Lu}[\p{L} .,'’/|&-]{1,60}$/u;
const agencyPhoto =
  /^(?:ap|reuters|afp|getty|epa|pa|tass|bloomberg) (?:photos?|file photo|images?|illustration|file)\b/i;
const domain = /^(?:www\.)?[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,3}\.[a-z]{2,10}$/i;

/** A line that says who took or owns a picture. */
export const creditRule: LineRule = {
  id: 'read/blocks/credit',
  kind: 'credit',
  matches: [
    'Jane Doe / POOL / TASS',
    'harbour.example',
    'AP Photo/Jane Doe',
    '(Photo: Jane Doe)',
    'Getty Images',
    'Photo: Jane Doe/Getty Images',
    'Photograph by Jane Doe',
    'Jane Doe/The Daily Gull via Getty Images',
    'Jane Doe/AFP/Getty Images Jane Doe/AFP/Getty Images',
    'Reuters',
    '(Jane Doe/Reuters)',
    'Enlarge this image toggle caption Jane Doe/AP Jane Doe/AP',
    '© Jane Doe / The Daily Gull',
    'Source: Harbour Board',
    'Featured image from The Daily Gull',
    'Screenshot: Jane Doe',
  ],
  rejects: [
    'The harbour at dawn.',
    'Photo of the year goes to Jane Doe',
    'Reuters reported the deal on Monday.',
    'Either/or',
    'He/she/they',
    'Jane Doe told Reuters',
    'Images of the wreck spread on Monday.',
    'FILE PHOTO: The wreck at dawn',
    '© 2031 The Daily Gull',
    'Featured images are shown first.',
    'Top image search engines',
    'Copyright infringement',
    '© All rights reserved',
  ],
  test: (line) => line.length <= maxUnits && isCredit(line),
};

/** Whether a piece of text, in parentheses or not, is a picture's credit. */
export function isCredit(piece: string): boolean {
  const bare = unwrap(piece.trim().replace(/^(?:enlarge this image )?(?:toggle caption )/i, ''));
  if (bare === '') return false;
  if (/^enlarge this image\b/i.test(bare)) return true;
  if (owned.test(bare)) return !/[.!?]$/.test(bare);
  if (labelled.test(bare) || agencyPhoto.test(bare) || domain.test(bare)) return !/[.!?]$/.test(bare);
  return isSource(bare) || isNamesAndSource(bare);
}

const unwrap = (piece: string): string =>
  /^(?:\([^()]*\)|\[[^[\]]*\])$/.test(piece) ? piece.slice(1, -1).trim() : piece;

const isSource = (piece: string): boolean => {
  const key = fold(piece).trim();
  return key.length > 1 && (newsAgencies().has(key) || photoCredits().has(key) || domain.test(key));
};

/** "Jane Doe / POOL / TASS", "Jane Doe/The Daily Gull via Getty Images": short pieces in capitals, at least one a known source. */
function isNamesAndSource(piece: string): boolean {
  const parts = piece.split(/\s?[/|]\s?|,? via | -\s?\/\s?/);
  if (parts.length < 2 || parts.length > 8) return false;
  return parts.every(isNamePart) && parts.some((part) => isSource(part) || isSource(part.split(' ')[0]!));
}

const isNamePart = (part: string): boolean => {
  const words = part.split(' ');
  return (
    words.length <= 7 &&
    words.every(
      (word) => /^(?:[\p{Lu}\d(]|de\b|von\b|van\b|al-|of$|the$|for$|and$|&$)/u.test(word) || domain.test(word),
    )
  );
};
