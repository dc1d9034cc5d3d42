import { findAgencyNames } from '../judge/credits/credit.ts';

/** A caption is a paragraph, its credit a few words at the end. */
const longestCaption = 700;
const creditUnits = 200;

const credit = /\([^()]{0,100}(?:\/|\bvia\b|\bphoto\b)[^()]{0,60}\)(?:\s{0,2}\([^()]{0,60}\))?\s{0,4}$/i;

/**
 * Whether a paragraph is a picture's caption that lost its place: it ends with who took the picture and for which agency.
 * @example isCaptionBlock('A tanker off Skerrin on Tuesday. (Una Dell/Associated Press)') === true
 */
export function isCaptionBlock(block: string): boolean {
  if (block.length > longestCaption || !block.trimEnd().endsWith(')')) return false;
  const found = credit.exec(block.slice(-creditUnits));
  return found !== null && (findAgencyNames(found[0], 0).length > 0 || /\bgetty\b/i.test(found[0]));
}
