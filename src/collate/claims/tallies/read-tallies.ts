import { lazy, lazyWordSet, readLexicon } from '../../../language/lexicon.ts';
import type { QuantityAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import { isAmount } from '../../match-values.ts';
import type { Claim } from '../claim.ts';
import { isElsewhen } from '../scene.ts';
import { findGovernor } from '../trees.ts';
import { rootOf } from '../word-groups.ts';

/** A number of a whole: of all that are counted, not of some of them. */
export interface Tally {
  readonly claim: Claim;
  readonly quantity: QuantityAnnotation;
  /** Root of the noun that is counted or measured: `passenger`; absent for "27 were hurt" and for words that count anybody. */
  readonly noun?: string;
  /** Root of what the noun is narrowed by: `german` of "12 German tourists". */
  readonly narrowed: ReadonlySet<string>;
  /** What happened to those counted: `kill`, `injure`. */
  readonly fate?: string;
  /** Root of where or how those counted are, if nothing else tells: `care` of "29 lay in intensive care". */
  readonly state?: string;
}

const fates = lazy(
  () =>
    new Map(
      (['event-verbs.tsv', 'collate/fates.tsv'] as const)
        .flatMap((list) => readLexicon(list))
        .map(([word, kind]) => [word!, kind!]),
    ),
);
const anybody = lazyWordSet('collate/common-counts.tsv');
const partial = lazyWordSet('partial-scope.tsv');
const grades = lazyWordSet('severity-words.tsv');
const scopes = lazyWordSet('collate/scope-words.tsv');

/** The numbers of a claim that stand for a whole; linear in its words. */
export function readTallies(claim: Claim): Tally[] {
  if (claim.quantities.length === 0 || isElsewhen(claim) || claim.tokens.some(({ lemma }) => scopes().has(lemma)))
    return [];
  return claim.quantities.flatMap((quantity, at) =>
    isWhole(claim, quantity) && !isGraded(claim, at) ? [createTally(claim, quantity)].filter(isTold) : [],
  );
}

/** "seriously injured": a word of degree that stands nearer to this number than to the ones before and behind. */
function isGraded({ quantities, tokens }: Claim, at: number): boolean {
  const [from, to] = [quantities[at - 1]?.end ?? 0, quantities[at + 1]?.start ?? Number.POSITIVE_INFINITY];
  return tokens.some(({ lemma, start, end }) => start >= from && end <= to && grades().has(lemma));
}

/** "29 of them" is told of a part, unless it is a count of its own: of those in intensive care. */
const isTold = ({ claim, quantity, state, fate }: Tally): boolean =>
  nextLemma(claim, quantity) !== 'of' || (state !== undefined && fate === undefined);

const nextLemma = ({ tokens }: Claim, { end }: QuantityAnnotation): string | undefined =>
  tokens.find(({ start }) => start >= end)?.lemma;

function createTally(claim: Claim, quantity: QuantityAnnotation): Tally {
  const counted = countedWords(claim, quantity);
  const end = counted.findIndex(({ tag }) => tag === 'ADP' || tag === 'SCONJ' || tag === 'PRON');
  const phrase = end < 0 ? counted : counted.slice(0, end);
  const head = phrase.findLast(({ tag }) => tag === 'NOUN');
  const subject = head === undefined && quantity.unit === undefined ? sumSubject(claim, quantity) : [];
  const fate = fateOf(claim, quantity, [...counted, ...subject]);
  const noun = head ?? subject.findLast(({ tag, lemma }) => tag === 'NOUN' && !sums.has(lemma));
  return {
    claim,
    quantity,
    narrowed: new Set(phrase.filter((word) => word !== head && isTelling(word)).map(({ lemma }) => rootOf(lemma))),
    ...(noun && !anybody().has(noun.lemma) && !fates().has(noun.lemma) && { noun: rootOf(noun.lemma) }),
    ...(fate !== undefined && { fate }),
    ...stateOf(claim, quantity),
  };
}

const sums: ReadonlySet<string> = new Set(['number', 'toll', 'total', 'count', 'tally', 'figure', 'list']);

/** The words of "the number of people ill" in "the number of people ill has risen to 38"; none where no such sum is the subject. */
function sumSubject(claim: Claim, quantity: QuantityAnnotation): TokenAnnotation[] {
  const { tokens } = claim;
  const verb = findGovernor(claim, quantity);
  const sum = tokens.find(({ head, lemma }) => head === verb?.id && sums.has(lemma));
  if (verb?.tag !== 'VERB' || !sum) return [];
  const inside = new Set([sum.id]);
  for (let rounds = 0; rounds < 3; rounds += 1)
    for (const { id, head } of tokens) if (head !== undefined && inside.has(head)) inside.add(id);
  return tokens.filter(({ id }) => inside.has(id));
}

/** "37 are in intensive care", "29 of them lay in intensive care". */
function stateOf(claim: Claim, quantity: QuantityAnnotation): Pick<Tally, 'state'> {
  const { tokens } = claim;
  const { unit } = quantity;
  const above = findGovernor(claim, quantity);
  const isSubject = tokens.some(
    ({ start, end, relation, head }) =>
      start >= quantity.start && end <= quantity.end && relation === 'nsubj' && head === above?.id,
  );
  if (above?.tag === 'NOUN' && isSubject) return { state: rootOf(above.lemma) };
  const verb = above?.tag === 'NOUN' || above?.tag === 'PRON' ? tokens.find(({ id }) => id === above.head) : above;
  if (unit !== undefined || !verb) return {};
  const place = tokens.find(
    (token) =>
      token.tag === 'NOUN' &&
      (token === verb || (token.head === verb.id && token.relation === 'obl')) &&
      tokens.some(({ head, lemma }) => head === token.id && stative.has(lemma)),
  );
  return place ? { state: rootOf(place.lemma) } : {};
}

const stative: ReadonlySet<string> = new Set(['in', 'on', 'under', 'without', 'at', 'behind']);

const isTelling = ({ tag, lemma }: TokenAnnotation): boolean =>
  (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') && !fates().has(lemma);

const countedWords = ({ tokens }: Claim, { counted }: QuantityAnnotation): TokenAnnotation[] =>
  counted === undefined ? [] : tokens.filter(({ start, end }) => start >= counted.start && end <= counted.end);

/** What happened to those counted: told by the words that they are counted with, or by the verb above. */
function fateOf(claim: Claim, quantity: QuantityAnnotation, counted: readonly TokenAnnotation[]): string | undefined {
  if (quantity.unit !== undefined) return undefined;
  const above = [findGovernor(claim, quantity), findGovernor(claim, quantity.counted ?? quantity)];
  const words = [...counted, ...above].map((word) => word?.lemma ?? '');
  return [...words, ...predicatesOf(claim, quantity)].flatMap((word) => fates().get(word) ?? [])[0];
}

/** What is said of a number or of those that it counts: "fall ill" gives both words. */
const predicatesOf = ({ factsOf }: Claim, { id }: QuantityAnnotation): string[] =>
  factsOf(id)
    .filter((fact) => fact.arguments.some(({ of, role, part }) => of === id && part !== 'within' && core.has(role)))
    .flatMap(({ predicate, phrases = [] }) => [
      ...predicate.split(' '),
      ...phrases.filter(({ role }) => role === 'attribute').map(({ head }) => head),
    ]);

const core: ReadonlySet<string> = new Set(['agent', 'patient', 'attribute']);

/** An amount in the words of the clause that is no part, rate, age, time, score or name, and that nobody only says. */
const isWhole = (claim: Claim, quantity: QuantityAnnotation): boolean =>
  isAmount(quantity) &&
  quantity.value > 1 &&
  quantity.unit !== 'year' &&
  quantity.sameAs === undefined &&
  !claim.times.some((time) => time.start <= quantity.start && quantity.end <= time.end) &&
  !isInScore(claim, quantity) &&
  !isInPart(claim, quantity);

/** "10-0", "No. 4", "Chang'e 4", "aged 29". */
function isInScore({ article, tokens }: Claim, { start, end, unit, counted }: QuantityAnnotation): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  return (
    /^\s?[-–:]\s?\d/.test(article.text.slice(end, end + 4)) ||
    /(?:\d\s?[-–:]|#|№)\s?$/.test(article.text.slice(Math.max(0, start - 4), start)) ||
    (unit === undefined &&
      counted === undefined &&
      (before?.tag === 'PROPN' || before?.lemma === 'aged' || before?.lemma === 'age'))
  );
}

const partReach = 3;

/** "nine of them", "another three", "each of the two", "the two": not all, or no count at all. */
function isInPart({ tokens }: Claim, { start, end }: QuantityAnnotation): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  const behind = tokens.findIndex((token) => token.start >= end);
  const before = tokens.slice(Math.max(0, at - partReach), Math.max(0, at));
  const next = behind < 0 ? [] : tokens.slice(behind, behind + partReach);
  return (
    (next[0]?.lemma === 'of' && next[1]?.tag !== 'PRON') ||
    before.at(-1)?.tag === 'DET' ||
    before.at(-1)?.tag === 'PRON' ||
    [...before, ...next].some(({ lemma }) => partial().has(lemma) || later.has(lemma))
  );
}

const later: ReadonlySet<string> = new Set([
  'later',
  'late',
  'ago',
  'earlier',
  'old',
  'apart',
  'away',
  'more',
  'fewer',
  'less',
]);
