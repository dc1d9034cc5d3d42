import { type ComparableWord, splitComparableWords } from '../../collate/comparable-words.ts';
import { areOpposite } from '../../collate/quotations/typing/opposites.ts';
import { rarityOf } from '../../collate/quotations/words/overlap.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
import type { TellingDifference } from '../../model/edition.ts';
import { type Span, spanContains } from '../../model/span.ts';
import type { ChangedRun, ChangedRunFinder } from './changed-runs.ts';
import { isInBrackets, isTranslated, type WordingMatch } from './other-words.ts';
import type { Said } from './said.ts';
import { isWeighty } from './swapped.ts';
import type { StretchWords } from './trimmed.ts';
import type { SaidFinder } from './verbatim.ts';
import type { VoiceMatch } from './voices.ts';

/** By what a stretch that differs by one word is found and placed. */
export interface ChangeSearch {
  readonly findChangedRuns: ChangedRunFinder;
  readonly placeHit: SaidFinder;
}

/** The fewest equal words that tell that one utterance is meant, and how rare they must be together where there are hardly more. */
const least: Readonly<Record<VoiceMatch, { readonly words: number; readonly rarity: number; readonly clear: number }>> =
  {
    same: { words: 2, rarity: 1.5, clear: 4 },
    unknown: { words: 2, rarity: 2.5, clear: 5 },
    different: { words: 6, rarity: 6, clear: 9 },
  };
const leastTranslated = 6;

/** Where the inputs quote somebody in the words of a stretch, but for one word or short phrase that tells something else. */
export function findChanged(
  draft: Said,
  { keys }: StretchWords,
  { findChangedRuns, placeHit }: ChangeSearch,
): WordingMatch[] {
  const words = draft.strict();
  if (words.length !== keys.length) return [];
  return findChangedRuns(keys).flatMap((run) => {
    const { said, match } = placeHit(run, draft.voice);
    if (
      !said?.spans.some((span) => said.marked && spanContains(span, run.other)) ||
      isInBrackets(run.article.text, run.other.start)
    )
      return [];
    const read = readChange(draft, run);
    if (!isSameUtterance(draft, said, match, read) || !isChangeOfSense(read) || isSaidToo(read, said)) return [];
    return [describeChange({ draft, said, match, run, read })];
  });
}

interface ReadChange {
  readonly before: Span;
  readonly own: Span;
  readonly behind: Span;
  readonly words: readonly ComparableWord[];
  readonly others: readonly ComparableWord[];
  readonly equal: readonly ComparableWord[];
}

function readChange(draft: Said, { article, from, to, other }: ChangedRun): ReadChange {
  const { text } = draft.utterance.article;
  const words = draft.strict();
  const start = words[0]!.start;
  const own = { start: words[from]!.start, end: words[to - 1]!.end };
  const [before, behind] = [
    { start, end: own.start },
    { start: own.end, end: words.at(-1)!.end },
  ];
  return {
    before,
    own,
    behind,
    words: splitComparableWords(text, [own]).map(toRoot),
    others: splitComparableWords(article.text, [other]).map(toRoot),
    equal: splitComparableWords(text, [before, behind]),
  };
}

const toRoot = (word: ComparableWord): ComparableWord => ({ ...word, key: rootOf(word.key) });

function isSameUtterance(draft: Said, said: Said, match: VoiceMatch, { equal }: ReadChange): boolean {
  const { words, rarity, clear } = least[match];
  if (isTranslated(draft, said) && equal.length < leastTranslated) return false;
  return equal.length >= clear || (equal.length >= words && rarityOf(equal) >= rarity);
}

/** The speaker says the draft's word beside the other: then the two are hardly one statement with a word changed. */
function isSaidToo({ words }: ReadChange, { utterance }: Said): boolean {
  const telling = words.filter(({ content }) => content).map(toBase);
  if (telling.length === 0) return false;
  const own = new Set(utterance.own.map((word) => toBase(toRoot(word))));
  return telling.every((key) => own.has(key));
}

const toBase = ({ key }: ComparableWord): string => key.replace(/'s$/, '');

const isChangeOfSense = ({ words, others }: ReadChange): boolean =>
  isWeighty({ words, others }) || words.some((word) => others.some((other) => areOpposite(word.key, other.key)));

interface FoundChange {
  readonly draft: Said;
  readonly said: Said;
  readonly match: VoiceMatch;
  readonly run: ChangedRun;
  readonly read: ReadChange;
}

function describeChange({ draft, said, match, run, read }: FoundChange): WordingMatch {
  const { text } = draft.utterance.article;
  const print = ({ start, end }: Span, of = text): string => of.slice(start, end);
  const [own, other] = [print(read.own), print(run.other, run.article.text)];
  return {
    said,
    match,
    verdict: 'altered',
    relation: 'altered',
    differs: [
      toEqual(print(read.before)),
      other === '' ? { op: 'insert' as const, text: own, other } : { op: 'replace' as const, text: own, other },
      toEqual(print(read.behind)),
    ].filter((step) => step.text !== ''),
    why: other === '' ? `“${own}” is put in` : `“${own}” stands for “${other}”`,
    score: rarityOf(read.equal),
  };
}

const toEqual = (text: string): TellingDifference => ({ op: 'equal', text, other: text });
