import type { Span } from '../../../model/span.ts';

const longestLine = 160;
const [fewestWords, shareOfCapitals] = [5, 0.75];
const endsSentence = /[.!?\u2026:;,]["'\u201D\u2019)\]]*$/;
const shortWord =
  /^(?:a|an|the|and|or|but|nor|as|at|by|for|from|in|into|of|off|on|onto|over|per|than|to|up|via|vs|with|is|are|be|it|its)$/i;

/**
 * Whether a paragraph is a headline that stands alone inside a text, such as a link to another article: one line, capitals
 * throughout and no stop at its end. What such a line says of anybody is no speech that the article tells.
 */
export function isStrayHeadline(text: string, { start, end }: Span): boolean {
  if (end - start > longestLine) return false;
  const line = text.slice(start, end).trim();
  if (line.includes('\n') || endsSentence.test(line)) return false;
  const words = line.split(/\s+/).filter((word) => !shortWord.test(word) && /\p{L}/u.test(word));
  if (words.length < fewestWords) return false;
  const capitals = words.filter((word) => /^\P{L}*[\p{Lu}\p{N}]/u.test(word)).length;
  return capitals >= shareOfCapitals * words.length;
}
