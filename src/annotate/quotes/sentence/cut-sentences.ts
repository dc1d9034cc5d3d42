import type { Block } from '../../../model/article.ts';
import type { Region } from '../marks/region.ts';
import { hasCueTail } from './cue-tail.ts';
import type { Element, OuterSentence } from './element.ts';
import { innerEnding } from './ending.ts';
import type { Tree } from './tree.ts';

/** Cuts the elements of a block into sentences; what stands in marks is never cut. */
export function cutSentences(
  text: string,
  block: Block,
  elements: readonly Element[],
  unclosed: readonly Region[],
  tree: () => Tree,
): OuterSentence[] {
  const sentences: OuterSentence[] = [];
  let from = 0;
  let next = 0;
  const close = (to: number) => {
    if (to === from) return;
    const slice = elements.slice(from, to);
    const first = next;
    while (next < unclosed.length && unclosed[next]!.start < slice.at(-1)!.end) next += 1;
    sentences.push({ block, elements: slice, unclosed: unclosed.slice(first, next), tree });
    from = to;
  };
  for (let at = 1; at < elements.length; at += 1) if (isBoundary(text, elements, at)) close(at);
  close(elements.length);
  return sentences;
}

/** Whether a sentence begins at an element: the splitter's word counts outside of marks, the marks' own ending after them. */
function isBoundary(text: string, elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1]!;
  const here = elements[at]!;
  if (before.kind !== 'marked') {
    if (here.kind === 'marked')
      return (here.opensSentence && /[.!?\u2026]$/.test(before.folded)) || /^[.!?]$/.test(before.folded);
    return here.opensSentence && here.kind !== 'punctuation';
  }
  const ending = innerEnding(text, before.region!.inner);
  if (here.folded === '(') return /[.!?]/.test(ending) && /^\p{Lu}/u.test(text.slice(here.end, here.end + 2));
  if (here.kind === 'punctuation' || !/[.!?\u2026]/.test(ending)) return false;
  if (here.kind === 'marked') return true;
  if (!/^[\p{Lu}\p{N}]/u.test(text.slice(here.start, here.start + 2))) return false;
  return !hasCueTail(elements, at, ending);
}
