import { editDistance } from '../../../text/edit-distance.ts';
import { fold, foldName } from '../../../text/fold.ts';

/** How one form of a name stands to another: the same letters but for accents, or a slip of a letter or two. */
export type Slip = 'accents' | 'letters';

const [shortest, longWord, middleWord] = [3, 8, 5];

/**
 * Whether a word of a name is another one with a slip of the pen: a letter too many, too few, another, or two that changed
 * places; in a long word two of that. `beside`: the rest of the name is the same, so that more may differ; `isLast`: it is a family name, of which all vowels may differ: "Tate" and "Tait".
 */
export function findSlip(a: string, b: string, beside = false, isLast = false): Slip | undefined {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return undefined;
  const [one, other] = [foldName(a), foldName(b)];
  if (one === other) return 'accents';
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (long < shortest || short < shortest - 1) return undefined;
  const allowed = short >= (beside ? middleWord : longWord) ? 2 : 1;
  const distance = isTransposed(one, other) ? 1 : editDistance(one, other);
  if (beside && isLast && short >= shortFamily && distance <= 2 && areAlikeInConsonants(one, other)) return 'letters';
  if (distance > allowed) return undefined;
  // A first letter is hardly ever mistaken: "Hale" and "Vale" are two.
  return one[0] === other[0] || (beside && distance === 1 && short >= middleWord) ? 'letters' : undefined;
}

const shortFamily = 4;
const vowels = /[aeiou]+/g;

const areAlikeInConsonants = (one: string, other: string): boolean =>
  one[0] === other[0] && one.replace(vowels, '') === other.replace(vowels, '');

/** "Brian" and "Brain". */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether two names of several words are one name misspelt: all words but one are the same, and that one has a slip. */
export function areMisspelt(a: string, b: string): boolean {
  const [x, y] = [foldName(a).split(' '), foldName(b).split(' ')];
  if (x.length !== y.length) return false;
  const odd = x.findIndex((word, at) => word !== y[at]);
  return (
    odd >= 0 &&
    x.every((word, at) => at === odd || word === y[at]) &&
    findSlip(x[odd]!, y[odd]!, x.length > 1, odd === x.length - 1) !== undefined
  );
}
