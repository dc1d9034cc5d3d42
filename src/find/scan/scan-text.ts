import type { NeedleTable } from './needles.ts';
import { type Sighting, scanBytes } from './scan-bytes.ts';

let scratch = Buffer.alloc(1 << 16);

/**
 * The words of a text that may be among those asked for, by their units. Of each unit the low byte is looked at: letters of English
 * and digits are in it whole, and the marks of English print become signs that are no letters.
 */
export function scanText(text: string, table: NeedleTable): Sighting[] {
  // A byte behind, which is no letter.
  if (scratch.length <= text.length) scratch = Buffer.alloc(text.length + 1);
  const end = scratch.write(text, 'latin1');
  scratch[end] = 0;
  const found = scanBytes(scratch, 0, end, table);
  for (const { word, target } of table.foreign) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length, targets: [target] });
  }
  return found;
}
