import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { type Scene, tagAt } from '../../../language/scene.ts';
import { type NumberAt, type QuantityMatch, type QuantityRule, rangeOf, type WordRule } from '../rule.ts';

const words = lazy(
  () =>
    new Map(
      readLexicon('quantities/multipliers.tsv').map(([word, factor, kind]) => [
        word!,
        { factor: Number(factor), kind: kind! },
      ]),
    ),
);

/** All words that multiply by themselves. */
export const multiplierWords = (): readonly string[] => [...words().keys()];

/** A word that multiplies: "twice as many", "a threefold rise", "doubled", "double the rate". */
export const multiplierWord: WordRule = {
  id: 'annotate/quantities/rules/multiplier-word',
  match: matchWord,
  examples: {
    yes: [
      'Twice as many visitors came.',
      'It was a threefold rise.',
      'Prices doubled.',
      'That is double the rate.',
      'Exports have tripled since.',
      'It is twice the size of the town.',
    ],
    no: ['They met twice.', 'It is a double standard.', 'She rented a double room.', 'He was twice elected.'],
  },
};

function matchWord(scene: Scene, at: number): QuantityMatch | undefined {
  const { atoms } = scene;
  const word = words().get(atoms[at]!.folded);
  if (word === undefined) return undefined;
  const { factor: value, kind } = word;
  const isBeforeCompared = isCompared(scene, at + 1);
  const tag = tagAt(scene, at);
  if (kind === 'adverb' && !isBeforeCompared) return undefined;
  if (kind === 'verb' && (!isTold(scene, at) || isAtom(atoms, at + 1, 'down', 'over', 'back', 'as'))) return undefined;
  if (kind === 'word' && !isBeforeCompared && !isRising(scene, at)) return undefined;
  const found = { start: at, end: at + 1, value, unit: 'x', certainty: 0.8 };
  return kind === 'verb' || tag === 'VERB' ? found : { ...found, countedBy: 'times' };
}

/** A verb, or a participle that describes no noun: "doubled shifts" is none. */
function isTold(scene: Scene, at: number): boolean {
  const tag = tagAt(scene, at);
  const next = tagAt(scene, at + 1);
  return tag === 'VERB' || (tag === 'ADJ' && next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN');
}

/** "will double", "to triple by 2030": no noun behind. */
const isRising = (scene: Scene, at: number): boolean =>
  tagAt(scene, at) === 'VERB' && !isAtom(scene.atoms, at + 1, 'down', 'check', 'as', 'back');

/** "three times the rate", "10 times more", "a 10-fold rise", "3x". */
export const multiplier: QuantityRule = {
  id: 'annotate/quantities/rules/multiplier',
  match: matchTimes,
  examples: {
    yes: [
      'three times the rate',
      '10 times more likely',
      'four times as many',
      'a 10-fold rise',
      '3x faster',
      'half as many',
    ],
    no: ['three times', 'They met 20 times.', 'He won three times in Ohio.'],
  },
};

function matchTimes(scene: Scene, number: NumberAt): QuantityMatch | undefined {
  const { atoms } = scene;
  const { start, end } = number;
  const found = { start, ...rangeOf(number), unit: 'x', countedBy: 'times', certainty: 0.85 } as const;
  if (number.fraction) return isAsMany(atoms, end) ? { ...found, end } : undefined;
  if (isAtom(atoms, end, 'times') && isCompared(scene, end + 1)) return { ...found, end: end + 1 };
  const tied = skipHyphen(atoms, end);
  if (isAtom(atoms, tied, 'fold')) return { ...found, end: tied + 1 };
  return isAtom(atoms, end, 'x') && !atoms[end]!.spaced ? { ...found, end: end + 1 } : undefined;
}

const isAsMany = (atoms: readonly Atom[], at: number): boolean =>
  isAtom(atoms, at, 'as') && isAtom(atoms, at + 1, 'many', 'much', 'large', 'big', 'likely', 'long', 'fast', 'high');

const comparedWords = ['as', 'more', 'less', 'fewer', 'what'];
const owners = ['its', 'their', 'his', 'her', 'our', 'your', 'my', 'the'];

/** What stands behind a number of times makes it a factor: "as many", "the rate", "higher", "that of". */
function isCompared(scene: Scene, at: number): boolean {
  const { atoms } = scene;
  const next = atoms[at];
  if (next?.kind !== 'word') return false;
  if (isAtom(atoms, at, ...owners))
    return tagAt(scene, at + 1) !== 'VERB' && !isAtom(atoms, at + 1, 'same', 'past', 'last');
  if (isAtom(atoms, at, 'that', 'those'))
    return (
      isAtom(atoms, at + 1, 'of', 'amount', 'number', 'figure') ||
      !/^(?:NOUN|ADJ|PRON|PROPN)$/.test(tagAt(scene, at + 1))
    );
  return isAtom(atoms, at, ...comparedWords) || (/er$/.test(next.folded) && tagAt(scene, at) === 'ADJ');
}
