import type { ClaimComparison, ClaimQualifier } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { readOverVerbs, readQualifiers } from '../lists.ts';
import { type Extent, findExtent, isAfterComma, spanOf } from '../tree/extent.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { findChild, headOf, lemmaOf, pennOf, prepositionOf, relationOf, tagOf, wordOf } from '../tree/words.ts';

const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'providing', 'assuming', 'lest']);
const causes: ReadonlySet<string> = new Set(['because', 'after']);
const causePrepositions: ReadonlySet<string> = new Set([
  'because of',
  'due to',
  'owing to',
  'thanks to',
  'after',
  'following',
]);

const contents: ReadonlySet<string> = new Set(['ccomp', 'csubj', 'xcomp']);

/** Whether "if" or "unless" opens a clause. */
export function isCondition(sentence: ClaimSentence, at: number): boolean {
  const mark = findChild(sentence, at, 'mark');
  return mark >= 0 && !contents.has(relationOf(sentence, at)) && conditions.has(wordOf(sentence, mark));
}

/** The "if" clause of the first of some clauses that has one. */
export const findCondition = (sentence: ClaimSentence, clauses: readonly number[]): Span | undefined =>
  findAmong(sentence, clauses, (child) => isCondition(sentence, child) || isNamedCondition(sentence, child));

/** "on condition that", "on the condition that". */
const isNamedCondition = (sentence: ClaimSentence, at: number): boolean =>
  lemmaOf(sentence, at) === 'condition' &&
  relationOf(sentence, at) === 'obl' &&
  (findChild(sentence, at, 'acl') >= 0 || findChild(sentence, at, 'ccomp') >= 0);

/** Why, as far as it is told beside a clause. */
export const findCause = (sentence: ClaimSentence, clauses: readonly number[]): Span | undefined =>
  findAmong(sentence, clauses, (child) => isCause(sentence, child));

function isCause(sentence: ClaimSentence, at: number): boolean {
  const relation = relationOf(sentence, at);
  if (relation === 'advcl') {
    const mark = findChild(sentence, at, 'mark');
    return mark >= 0 && causes.has(wordOf(sentence, mark));
  }
  if (relation !== 'obl' || sentence.timeOf[at]! >= 0) return false;
  const preposition = prepositionOf(sentence, at);
  return preposition === 'over' ? isOver(sentence, headOf(sentence, at)) : causePrepositions.has(preposition);
}

/** "resigned over the leak", but not "hung over the talks". */
const isOver = (sentence: ClaimSentence, verb: number): boolean =>
  readOverVerbs().has(lemmaOf(sentence, verb)) ||
  readOverVerbs().has(`${lemmaOf(sentence, verb)} ${wordOf(sentence, verb + 1)}`);

function findAmong(
  sentence: ClaimSentence,
  clauses: readonly number[],
  isFit: (child: number) => boolean,
): Span | undefined {
  const { firstChild, nextChild } = sentence;
  for (const clause of clauses)
    for (let child = firstChild[clause]!; child >= 0; child = nextChild[child]!)
      if (isFit(child))
        return spanOf(
          sentence,
          findExtent(sentence, child, (below, head) => !isBeside(sentence, below, head)),
        );
  return undefined;
}

const asides: ReadonlySet<string> = new Set(['parataxis', 'appos', 'acl', 'conj', 'punct', 'obl', 'advcl']);

const isBeside = (sentence: ClaimSentence, child: number, head: number): boolean => {
  const relation = relationOf(sentence, child);
  return (
    relation === 'punct' ||
    (asides.has(relation) && child > head && relation !== 'conj' && isAfterComma(sentence, child, head))
  );
};

/** Words inside a stretch that limit what it asserts. */
export function findQualifiers(
  sentence: ClaimSentence,
  { from, to }: Extent,
  hedges: readonly number[],
): ClaimQualifier[] {
  const found: ClaimQualifier[] = [];
  for (let at = from; at <= to; at += 1) {
    const penn = pennOf(sentence, at);
    if (sentence.quantityOf[at]! >= 0 || sentence.timeOf[at]! >= 0) continue;
    if (!penn.startsWith('RB') && !penn.startsWith('JJ') && penn !== 'VBN' && penn !== 'DT') continue;
    const kind = hedges.includes(at) ? 'hedge' : readQualifiers().get(wordOf(sentence, at));
    const { start, end } = sentence.tokens[at]!;
    if (kind) found.push({ kind, start, end });
  }
  for (const at of hedges) {
    const { start, end } = sentence.tokens[at]!;
    if (!found.some((other) => other.start === start)) found.push({ kind: 'hedge', start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

const firsts: ReadonlySet<string> = new Set(['first', 'last', 'only', 'sole']);

/** "the largest", "larger than", "the first": the first comparison in a stretch. */
export function findComparison(sentence: ClaimSentence, { from, to }: Extent): ClaimComparison | undefined {
  for (let at = from; at <= to; at += 1) {
    const kind = comparisonAt(sentence, at);
    if (kind === undefined) continue;
    const isPart = degrees.has(wordOf(sentence, at)) && graded.has(tagOf(sentence, at + 1)) && at < to;
    const last = isPart ? at + 1 : at;
    return { kind, ...spanOf(sentence, { from: at, to: last }), word: lemmaOf(sentence, last) };
  }
  return undefined;
}

const degrees: ReadonlySet<string> = new Set(['most', 'least', 'more', 'less']);
const graded: ReadonlySet<string> = new Set(['ADJ', 'ADV']);

function comparisonAt(sentence: ClaimSentence, at: number): ClaimComparison['kind'] | undefined {
  const penn = pennOf(sentence, at);
  if (penn === 'JJ' && firsts.has(wordOf(sentence, at)))
    return determined.has(pennOf(sentence, at - 1)) ? 'first' : undefined;
  if (sentence.quantityOf[at]! >= 0 || sentence.timeOf[at]! >= 0) return undefined;
  if (penn === 'JJS' || penn === 'RBS') return isBareMost(sentence, at) ? undefined : 'superlative';
  return penn === 'JJR' || (penn === 'RBR' && graded.has(tagOf(sentence, at + 1))) ? 'comparative' : undefined;
}

const determined: ReadonlySet<string> = new Set(['DT', 'PRP$', 'POS']);

/** "most people", "at least". */
const isBareMost = (sentence: ClaimSentence, at: number): boolean =>
  degrees.has(wordOf(sentence, at)) && !determined.has(pennOf(sentence, at - 1));
