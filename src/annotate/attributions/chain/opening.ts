import { type AttributionSentence, isCapital, lemmaAt, tagAt, wordAt } from '../sentence.ts';

/** Where the words begin by which a source is cited, and where the source begins. */
export interface Opening {
  readonly from: number;
  readonly source: number;
  /** Set where the words say other things as well: then they need a source that is known as one, or a paper. */
  readonly needs?: 'source' | 'paper';
}

type Opener = (sentence: AttributionSentence, at: number) => Opening | undefined;

/** A word that opens where certain words stand behind it: "quoting from", "on the basis of". */
const words =
  (own: RegExp, behind: string, needs?: Opening['needs']): Opener =>
  (sentence, at) => {
    if (!own.test(wordAt(sentence, at))) return undefined;
    if (/^(?:without|not|never|avoid)$/.test(wordAt(sentence, at - 1))) return undefined;
    const list = behind === '' ? [] : behind.split(' ');
    if (!list.every((word, index) => word.split('|').includes(wordAt(sentence, at + 1 + index)))) return undefined;
    return { from: at, source: at + 1 + list.length, ...(needs ? { needs } : {}) };
  };

/** "cited", "quotes", "rests on": an active verb. */
const isActive = (sentence: AttributionSentence, at: number): boolean =>
  tagAt(sentence, at) === 'VERB' &&
  !(at > 0 && /^(?:by|in)$/.test(wordAt(sentence, at + 1))) &&
  !/^(?:was|were|is|are|been|being|as)$/.test(wordAt(sentence, at - 1));

const active =
  (opener: Opener): Opener =>
  (sentence, at) =>
    isActive(sentence, at) ? opener(sentence, at) : undefined;

/** "attributed the figure to two officials", "sourced to". */
const attributed: Opener = (sentence, at) => {
  if (!/^(?:attributing|attributed|attributes|sourced|credited|ascribing|ascribed)$/.test(wordAt(sentence, at)))
    return undefined;
  for (let index = at + 1; index < at + 7; index += 1) {
    if (/^[,.;:]?$/.test(wordAt(sentence, index))) return undefined;
    if (wordAt(sentence, index) === 'to') return { from: at, source: index + 1, needs: 'source' };
  }
  return undefined;
};

/** "which names two officials as its source", "with a clerk as its source". */
const asItsSource: Opener = (sentence, at) => {
  for (let index = at + 2; index < at + 12; index += 1)
    if (
      wordAt(sentence, index) === 'as' &&
      /^(?:its|their|the|a|his|her)$/.test(wordAt(sentence, index + 1)) &&
      lemmaAt(sentence, index + 2) === 'source'
    )
      return { from: at, source: at + 1 };
  return undefined;
};

/** "which has seen the letter", "it had seen": the outlet's own look at a paper. */
const seen: Opener = (sentence, at) => {
  const before = wordAt(sentence, at - 1);
  const isOwn =
    /^(?:has|had|having|after|also|have)$/.test(before) &&
    (isCapital(sentence, at - 2) || /^(?:which|it|they|,|who|says|said|and|having)$/.test(wordAt(sentence, at - 2)));
  const isPast =
    (/^(?:which|it)$/.test(before) || isCapital(sentence, at - 1)) &&
    /^(?:obtained|reviewed|saw|examined)$/.test(wordAt(sentence, at));
  const isAfter = isPast || /^(?:after|having)$/.test(before);
  return isOwn || isAfter ? { from: at, source: at + 1, needs: 'paper' } : undefined;
};

/** "which has a copy of the contract". */
const copied: Opener = (sentence, at) =>
  /^(?:a|copies)$/.test(wordAt(sentence, at + 1)) &&
  /^(?:which|that|it|says|who)$/.test(wordAt(sentence, at - 1)) &&
  sentence.words.slice(at + 1, at + 4).some((word) => /^cop(?:y|ies)$/.test(word))
    ? { from: at, source: at + 1, needs: 'paper' }
    : undefined;

const openers: ReadonlyMap<string, readonly Opener[]> = new Map<string, readonly Opener[]>([
  ['cite', [words(/^citing$/, 'from'), words(/^citing$/, ''), active(words(/^(?:cited|cites|cite)$/, ''))]],
  [
    'quote',
    [
      words(/^quoting$/, 'from'),
      words(/^quoting$/, ''),
      active(words(/^(?:quoted|quotes)$/, 'from')),
      active(words(/^(?:quoted|quotes)$/, '')),
    ],
  ],
  ['refer', [words(/^referring$/, 'to'), active(words(/^(?:refers|referred)$/, 'to', 'source'))]],
  [
    'reference',
    [
      (sentence, at) =>
        /^(?:with|in)$/.test(wordAt(sentence, at - 1)) && wordAt(sentence, at + 1) === 'to'
          ? { from: at - 1, source: at + 2 }
          : undefined,
      words(/^referencing$/, ''),
    ],
  ],
  ['referencing', [words(/^referencing$/, '')]],
  ['credit', [words(/^crediting$/, '', 'source'), attributed]],
  ['invoke', [words(/^invoking$/, '', 'source')]],
  [
    'basis',
    [
      (sentence, at) =>
        wordAt(sentence, at - 2) === 'on' && wordAt(sentence, at + 1) === 'of'
          ? { from: at - 2, source: at + 2, needs: 'source' }
          : undefined,
    ],
  ],
  [
    'strength',
    [
      (sentence, at) =>
        wordAt(sentence, at - 2) === 'on' && wordAt(sentence, at + 1) === 'of'
          ? { from: at - 2, source: at + 2, needs: 'source' }
          : undefined,
    ],
  ],
  ['base', [words(/^(?:based|basing)$/, 'on', 'source'), words(/^basing$/, 'itself|its on|report on', 'source')]],
  ['rest', [words(/^(?:rests|rested|resting)$/, 'on', 'source')]],
  ['rely', [words(/^(?:relies|relied|relying)$/, 'on', 'source')]],
  ['draw', [words(/^(?:draws|drew|drawing)$/, 'on', 'source')]],
  ['point', [words(/^pointing$/, 'to', 'source')]],
  ['attribute', [attributed]],
  ['ascribe', [attributed]],
  ['source', [attributed]],
  ['learn', [words(/^learn(?:ed|t)$/, 'from', 'source')]],
  ['hear', [words(/^heard$/, 'from', 'source')]],
  ['have', [words(/^(?:has|had|have|having)$/, 'it|this|that from', 'source'), copied]],
  ['speak', [words(/^(?:spoken|spoke|speaking)$/, 'to|with', 'source')]],
  ['talk', [words(/^(?:talked|talking)$/, 'to|with', 'source')]],
  ['tell', [words(/^told$/, 'by', 'source')]],
  ['name', [asItsSource]],
  ['give', [asItsSource]],
  ['with', [asItsSource]],
  ['see', [seen]],
  ['obtain', [seen]],
  ['review', [seen]],
  ['examine', [seen]],
  ['read', [seen]],
]);

/** The lemmas at which a cited source can begin. */
export const citingLemmas: ReadonlySet<string> = new Set(openers.keys());

/** The words at a token by which a source is cited. */
export function openingAt(sentence: AttributionSentence, at: number): Opening | undefined {
  for (const opener of openers.get(lemmaAt(sentence, at)) ?? []) {
    const opening = opener(sentence, at);
    if (opening) return opening;
  }
  return undefined;
}
