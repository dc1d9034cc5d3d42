import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { parseOrdinal } from '../../../language/numerals.ts';
import { type Scene, tagAt } from '../../../language/scene.ts';
import { isIdiom, isInPhrase } from '../idioms.ts';
import type { QuantityMatch, WordRule } from '../rule.ts';

/** A place in an order: "the third bridge", "their first visit", "the second-largest city", "the 45th president". */
export const ordinal: WordRule = {
  id: 'annotate/quantities/rules/ordinal',
  match: matchOrdinal,
  examples: {
    yes: [
      'The third bridge fell.',
      'It was her first visit.',
      'It is the second-largest city.',
      'He was the 45th president.',
      'The first two books sold.',
      'It was the twenty-first case.',
      'For the first time, they won.',
      'It was the second-to-last stop.',
      'The penultimate round began.',
      'It is the two hundredth bridge.',
      'It was their one hundred and fifth win.',
      '21st',
    ],
    no: [
      'He first said so.',
      'At first, nobody came.',
      'First Lady Ann Roe came.',
      'First of all, it rained.',
      'They bought second-hand books.',
      'It lies on Fifth Avenue.',
      'A third party came.',
      'Wait a second.',
      'He sat next to last year’s winner.',
      'It was the last bridge.',
    ],
  },
};

function matchOrdinal(scene: Scene, at: number): QuantityMatch | undefined {
  const { atoms } = scene;
  const fromEnd = matchFromEnd(scene, at);
  if (fromEnd !== undefined) return fromEnd;
  const order = parseOrdinal(atoms, at);
  if (order === undefined || isAtom(atoms, at - 1, 'at', 'per') || isTiedBefore(atoms, at) || isInPhrase(atoms, at))
    return undefined;
  const { end, value } = order;
  if (isSentence(atoms, at, end)) return { start: at, end, value, ordinal: true, certainty: 0.6 };
  const further = findFurther(scene, end);
  if (further !== undefined)
    return { start: at, end, value, ordinal: true, countedBy: 'things', countedFrom: further, certainty: 0.7 };
  const isTied = skipHyphen(atoms, end) > end;
  if (!isTied && isAlone(scene, at, end)) return { start: at, end, value, ordinal: true, certainty: 0.6 };
  if (isTied ? !isRanked(scene, end + 1) : !isBeforeNoun(scene, at, end)) return undefined;
  const found = { start: at, end, value, ordinal: true, countedBy: 'things', certainty: 0.75 } as const;
  if (!isTied) return { ...found, countedFrom: skipCount(scene, end) };
  const isNoun = tagAt(scene, end + 1) === 'NOUN' && skipHyphen(atoms, end + 2) === end + 2;
  return { ...found, countedFrom: end + 1, ...(isNoun ? { countedTo: end + 2 } : {}) };
}

/** "21st": nothing else stands in the sentence. */
const isSentence = (atoms: readonly Atom[], at: number, end: number): boolean =>
  at === 0 && (end === atoms.length || (end === atoms.length - 1 && atoms[end]!.kind === 'mark'));

interface FromEnd {
  readonly words: readonly string[];
  readonly value: number;
}

const endOrdinals = lazy(() =>
  Map.groupBy(
    readLexicon('quantities/end-ordinals.tsv').map(
      ([phrase, value]): FromEnd => ({ words: phrase!.split(' '), value: Number(value) }),
    ),
    ({ words }) => words[0]!,
  ),
);

/** All words that begin a place counted from the end. */
export const endOrdinalOpeners = (): readonly string[] => [...endOrdinals().keys()];

const spansOfTime = ['year', 'month', 'week', 'night', 'season', 'summer', 'winter', 'spring', 'autumn', 'time'];

/** "the penultimate stage", "the second to last", "the next-to-last": -2 is the place before the last. */
function matchFromEnd(scene: Scene, at: number): QuantityMatch | undefined {
  const { atoms } = scene;
  const found = endOrdinals()
    .get(atoms[at]!.folded)
    ?.find(({ words }) => words.every((word, index) => atoms[at + index]?.folded === word));
  if (found === undefined) return undefined;
  const { value, words } = found;
  const end = at + words.length;
  if (words.length > 1 && (isAtom(atoms, end, ...spansOfTime) || tagAt(scene, end - 1) === 'VERB')) return undefined;
  const countedBy = /^(?:NOUN|ADJ)$/.test(tagAt(scene, end)) ? ({ countedBy: 'things' } as const) : {};
  return { start: at, end, value, ordinal: true, ...countedBy, certainty: 0.75 };
}

/** "the first and second rounds": the noun stands behind the further ordinal. */
function findFurther(scene: Scene, end: number): number | undefined {
  const { atoms } = scene;
  const further = isAtom(atoms, end, 'and', 'or') ? parseOrdinal(atoms, end + 1) : undefined;
  return further && isBeforeNoun(scene, end + 1, further.end) ? further.end : undefined;
}

const finishing = ['finished', 'finish', 'finishes', 'finishing', 'came', 'come', 'comes', 'placed', 'ranked', 'ranks'];
const owners = ['the', 'a', 'his', 'her', 'its', 'their', 'our', 'my'];

/** "finished third", "his second of the season", "not to seek a third": the noun is left out. */
function isAlone({ atoms, ...scene }: Scene, at: number, end: number): boolean {
  if (isAtom(atoms, at - 1, ...finishing))
    return atoms[end]?.kind !== 'word' || isAtom(atoms, end, 'in', 'at', 'with', 'and', 'behind', 'to');
  if (!isAtom(atoms, at - 1, ...owners) || tagAt({ atoms, ...scene }, at) === 'ADV') return false;
  const isClock = atoms[at]!.folded === 'second' && isAtom(atoms, at - 1, 'a');
  if (isClock || isAtom(atoms, at - 2, 'of', 'on', 'until', 'by', 'from', 'before', 'after')) return false;
  const next = atoms[end];
  return (
    next === undefined ||
    (next.kind === 'mark' && next.spaced === false) ||
    isAtom(atoms, end, 'of', 'to', 'since', 'in', 'after')
  );
}

/** "second-largest", "third-round", "first-ever": not "second-hand", "first-class". */
function isRanked(scene: Scene, at: number): boolean {
  const { atoms } = scene;
  const { kind, capital, folded } = atoms[at]!;
  return kind === 'word' && !capital && !isIdiom(folded, 'hyphen', 'ordinal') && tagAt(scene, at) !== 'VERB';
}

/** A noun follows, with its modifiers; no name ("Fifth Avenue", "First Lady"), no idiom. */
function isBeforeNoun(scene: Scene, at: number, end: number): boolean {
  const { atoms } = scene;
  const next = atoms[end];
  if (next === undefined || next.kind === 'mark' || isOrderIdiom(next.folded, atoms[at]!.folded)) return false;
  if (next.capital) return isAdjectiveOfName(scene, end);
  const tag = tagAt(scene, at);
  if (tag === 'ADV' || tag === 'VERB' || (tag === 'NOUN' && atoms[at]!.kind === 'word')) return false;
  return isNounPart(scene, end);
}

const isOrderIdiom = (next: string, own: string): boolean =>
  isIdiom(next, 'behind', 'ordinal') || isIdiom(next, 'behind', own);

/** "a base-first strategy". */
const isTiedBefore = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at - 1, '-') && !atoms[at - 1]!.spaced && !atoms[at]!.spaced;

/** "the 45th U.S. president": a name that only describes the noun behind it. */
const isAdjectiveOfName = (scene: Scene, at: number): boolean => {
  const { atoms } = scene;
  const isAdjective = tagAt(scene, at) === 'ADJ' || /\.$|^us$/.test(atoms[at]!.folded);
  return isAdjective && !atoms[at - 1]!.capital && tagAt(scene, at + 1) === 'NOUN' && atoms[at + 1]?.capital === false;
};

const nounParts: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'PROPN']);

const isNounPart = (scene: Scene, at: number): boolean =>
  nounParts.has(tagAt(scene, at)) ||
  (/(?:ed|ing)$/.test(scene.atoms[at]!.folded) && nounParts.has(tagAt(scene, at + 1)));

/** "the first two books" counts books. */
const skipCount = (scene: Scene, at: number): number => (isBareNumber(scene, at) ? at + 1 : at);
const isBareNumber = (scene: Scene, at: number): boolean => isDigits(scene.atoms[at]) || tagAt(scene, at) === 'NUM';
const isDigits = (atom: Atom | undefined): boolean => atom?.kind === 'digits';
