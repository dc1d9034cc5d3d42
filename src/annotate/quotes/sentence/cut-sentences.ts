import { hasCueTail } from './cue-tail.ts';
import type { Element } from './element.ts';
import { innerEnding, isSentenceLike } from './ending.ts';

/** The elements of the sentences of a block, cut where one begins; what stands in marks is never cut. */
export function cutSentences(text: string, elements: readonly Element[]): (readonly Element[])[] {
  const sentences: (readonly Element[])[] = [];
  let from = 0;
  for (let at = 1; at <= elements.length; at += 1) {
    if (at < elements.length && !isBoundary(text, elements, at)) continue;
    sentences.push(elements.slice(from, at));
    from = at;
  }
  return sentences;
}

const longestTail = 25;

/** “…,” said Vale of Orr Inc. “…”: the full stop of an abbreviation, behind a tag, ends its sentence too. */
function hasMarkedTail(elements: readonly Element[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(1, at - longestTail); index -= 1) {
    if (elements[index]!.opensSentence) return false;
    if (elements[index - 1]!.kind === 'marked') return true;
  }
  return false;
}

/** Whether a sentence begins at an element: the splitter's word counts outside of marks, the marks' own ending after them. */
function isBoundary(text: string, elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1]!;
  const here = elements[at]!;
  if (before.kind !== 'marked') {
    if (here.kind === 'marked')
      return (
        (here.opensSentence && (/[.!?\u2026]$/.test(before.folded) || text[before.end] === '.')) ||
        /^[.!?]$/.test(before.folded) ||
        (before.folded.endsWith('.') && isSentenceLike(text, here.region!) && hasMarkedTail(elements, at))
      );
    return here.opensSentence && here.kind !== 'punctuation';
  }
  const ending = innerEnding(text, before.region!.inner);
  if (here.folded === '(') return /[.!?]/.test(ending) && /^\p{Lu}/u.test(text.slice(here.end, here.end + 2));
  if (here.kind === 'punctuation' || !/[.!?\u2026]/.test(ending)) return false;
  if (here.kind === 'marked') return true;
  if (!/^[\p{Lu}\p{N}]/u.test(text.slice(here.start, here.start + 2))) return false;
  return !hasCueTail(elements, at, ending);
}
