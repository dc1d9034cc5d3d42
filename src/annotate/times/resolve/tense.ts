import { lazyWordSet } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';

/** Where the words around a time place it, as seen from publication. */
export type Tense = 'past' | 'future' | undefined;

const futureWords = lazyWordSet('future-words.tsv');
const futureAuxiliaries: ReadonlySet<string> = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'wo',
  'would',
  'may',
  'might',
  'should',
  'must',
  'going',
]);
const pastAuxiliaries: ReadonlySet<string> = new Set([
  'was',
  'were',
  'did',
  'had',
  'has',
  'have',
  "'ve",
  '’ve',
  'been',
]);
const unchangedPasts: ReadonlySet<string> = new Set([
  'set',
  'cut',
  'put',
  'hit',
  'shut',
  'quit',
  'let',
  'cost',
  'hurt',
  'read',
  'spread',
  'split',
  'cast',
  'beat',
  'bid',
  'burst',
  'become',
]);
const speech: ReadonlySet<string> = new Set(['say', 'tell', 'think', 'believe', 'know', 'be', 'have', 'do']);
const boundaries: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '—',
  '–',
  '"',
  '“',
  '”',
  'that',
  'who',
  'which',
  'when',
  'while',
  'because',
  'but',
  'where',
  'whose',
  'if',
]);

/**
 * The tense of the verb that a time goes with: the nearest before it in its clause, else the nearest behind it, else
 * any before it. Linear in the sentence.
 */
export function tenseAround(tokens: readonly TokenAnnotation[], text: string, span: Span): Tense {
  const words = (index: number): string => text.slice(tokens[index]!.start, tokens[index]!.end).toLowerCase();
  const first = firstIndex(tokens, (token) => token.end > span.start);
  const behind = firstIndex(tokens, (token) => token.start >= span.end);
  if (isPossessive(words, behind, tokens.length) || isAttributive(tokens, first - 1)) return undefined;
  if (first > 1 && words(first - 1) === 'until') return 'future';
  return (
    scan({ tokens, words, text, from: first - 1, step: -1, stop: true }) ??
    scan({ tokens, words, text, from: behind, step: 1, stop: false }) ??
    scan({ tokens, words, text, from: first - 1, step: -1, stop: false })
  );
}

/** The first token that passes; those that pass are all behind those that do not. */
function firstIndex(tokens: readonly TokenAnnotation[], passes: (token: TokenAnnotation) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(tokens[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** "Tuesday's vote": the verb says nothing of the day. */
const isPossessive = (words: (index: number) => string, behind: number, length: number): boolean =>
  behind < length && (words(behind) === "'s" || words(behind) === '’s');

/** "his Sunday night address", "the Friday vote". */
const isAttributive = (tokens: readonly TokenAnnotation[], before: number): boolean =>
  before >= 0 && (tokens[before]!.tag === 'DET' || possessives.has(tokens[before]!.lemma));

const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);

interface Scan {
  readonly tokens: readonly TokenAnnotation[];
  readonly words: (index: number) => string;
  readonly text: string;
  readonly from: number;
  readonly step: 1 | -1;
  /** End at the first boundary of a clause. */
  readonly stop: boolean;
}

const farthest = 40;

function scan({ tokens, words, text, from, step, stop }: Scan): Tense {
  let weak: Tense;
  for (let at = from, steps = 0; at >= 0 && at < tokens.length && steps < farthest; at += step, steps += 1) {
    const { tag, lemma } = tokens[at]!;
    const word = words(at);
    if (stop && boundaries.has(word)) return weak;
    if (tag === 'ADJ' && futureWords().has(word) && !settled.has(word)) return 'future';
    if ((tag !== 'VERB' && tag !== 'AUX') || (at > 0 && isName(tokens[at]!, text))) continue;
    const tense = tenseOfVerb(tokens, words, step === 1 ? endOfGroup(tokens, at) : at, lemma);
    if (tense !== undefined && !isPresent(word, lemma, tense)) return tense;
    weak ??= tense;
  }
  return weak;
}

/** "the United States": a word with a capital inside a sentence is no verb, whatever it is tagged. */
const isName = ({ tag, start }: TokenAnnotation, text: string): boolean => {
  const code = text.charCodeAt(start);
  return tag === 'VERB' && code >= 65 && code <= 90 && /[A-Za-z,] $/.test(text.slice(Math.max(0, start - 2), start));
};

/** "opens" looks ahead only if no other verb says more: a plural noun may be taken for it. */
const isPresent = (word: string, lemma: string, tense: Tense): boolean =>
  tense === 'future' && word.endsWith('s') && word !== lemma && !futureAuxiliaries.has(word);

/** From an auxiliary on to its verb: "will [not] meet". */
function endOfGroup(tokens: readonly TokenAnnotation[], at: number): number {
  let end = at;
  for (let next = at + 1; next < tokens.length && next <= at + 4; next += 1) {
    const { tag } = tokens[next]!;
    if (tag === 'VERB' || tag === 'AUX') end = next;
    else if (tag !== 'ADV' && tag !== 'PART') break;
  }
  return end;
}

function tenseOfVerb(
  tokens: readonly TokenAnnotation[],
  words: (index: number) => string,
  at: number,
  fallback: string,
): Tense {
  const word = words(at);
  const lemma = tokens[at]!.lemma || fallback;
  if (futureAuxiliaries.has(word)) return 'future';
  if (word === 'have' && isAhead(tokens, words, at)) return 'future';
  if (pastAuxiliaries.has(word)) return 'past';
  let isInfinitive = false;
  let hasBe = false;
  for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
    const found = words(before);
    if (futureAuxiliaries.has(found)) return 'future';
    if (pastAuxiliaries.has(found)) return futureWords().has(lemma) ? 'future' : 'past';
    if (['is', 'are', "'s", "'re", '’s', '’re', 'am'].includes(found)) hasBe = true;
    else if (found === 'to') isInfinitive = true;
    else if (!['ADV', 'PART', 'AUX'].includes(tokens[before]!.tag)) break;
  }
  if (isInfinitive) return infinitiveTense(tokens, words, at);
  if (hasBe) return word.endsWith('ing') || futureWords().has(lemma) ? 'future' : undefined;
  if (word.endsWith('ing')) return undefined;
  if (futureWords().has(lemma) && !settled.has(lemma)) return 'future';
  if (isPastForm(word, lemma)) return 'past';
  return word.endsWith('s') && !speech.has(lemma) ? 'future' : undefined;
}

/** "will have a meeting", "is expected not to have". */
function isAhead(tokens: readonly TokenAnnotation[], words: (index: number) => string, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const word = words(before);
    if (word === 'will' || word === "'ll" || word === '’ll' || word === 'wo') return true;
    if (tokens[before]!.tag !== 'ADV' && tokens[before]!.tag !== 'PART') return false;
  }
  return false;
}

/** Verbs that look ahead only in the passive: "is set for Friday", but "set a record Friday". */
const settled: ReadonlySet<string> = new Set([
  'agree',
  'set',
  'pledge',
  'vow',
  'threaten',
  'promise',
  'ready',
  'prepare',
  'propose',
]);

const isPastForm = (word: string, lemma: string): boolean =>
  unchangedPasts.has(word) || (word !== lemma && !word.endsWith('s') && !word.endsWith('ing'));

/** "plans to meet", "is to meet" look ahead; "was forced to resign" and "met to discuss" do not. */
function infinitiveTense(tokens: readonly TokenAnnotation[], words: (index: number) => string, at: number): Tense {
  for (let before = at - 1; before >= 0 && before >= at - 8; before -= 1) {
    const { tag, lemma } = tokens[before]!;
    if (futureWords().has(lemma)) return 'future';
    if (tag !== 'VERB' && tag !== 'AUX') continue;
    const word = words(before);
    if (word === 'is' || word === 'are' || futureAuxiliaries.has(word)) return 'future';
    if (pastAuxiliaries.has(word) || isPastForm(word, lemma)) return 'past';
  }
  return undefined;
}
