import { editDistance } from '../../text/edit-distance.ts';
import type { Frame, PlacedTerm } from './frame.ts';
import { aside } from './frame.ts';

const nameSteps = 3;

/** Whether both name somebody or some place near the value, and none in common; a misspelt name is the same. */
export function areOfOtherNames(a: Frame, b: Frame): boolean {
  const [left, right] = [namesOf(a, nameSteps), namesOf(b, nameSteps)];
  if (left.length === 0 || right.length === 0) return false;
  const [allLeft, allRight] = [namesOf(a, aside), namesOf(b, aside)];
  return (
    !left.some((one) => allRight.some((other) => isOneName(one, other))) &&
    !right.some((one) => allLeft.some((other) => isOneName(one, other)))
  );
}

const namesOf = ({ terms }: Frame, steps: number): PlacedTerm[] =>
  terms.filter(({ term, steps: own }) => (term.kind === 'name' || term.token.tag === 'PROPN') && own <= steps);

const isOneName = ({ term: { keys } }: PlacedTerm, { term: { keys: others } }: PlacedTerm): boolean =>
  keys.some((key) => others.some((other) => key === other || isMisspelt(key, other)));

const leastLetters = 5;

/** One letter or two apart. */
const isMisspelt = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= leastLetters &&
  /^\p{L}+$/u.test(a) &&
  /^\p{L}+$/u.test(b) &&
  editDistance(a, b) <= (a.length >= 8 ? 2 : 1);
