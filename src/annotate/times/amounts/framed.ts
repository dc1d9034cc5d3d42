import { type Atom, isAtom } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import type { TimeMatch } from '../rule.ts';
import { type Parsed, parseUnit } from '../words.ts';
import { durationOf, lookOf, parseUnitAmount, type UnitAmount } from './amount.ts';
import { isAge, parseFurther } from './further.ts';

/** "the past three years", "the last two months", "the past year", "the first nine months", "recent weeks". */
export function matchFramed(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const from = isAtom(atoms, at, 'the') ? at + 1 : at;
  if (isAtom(atoms, at, 'last') && isVerb(scene, at)) return undefined;
  if (
    isAtom(atoms, from, 'recent', 'coming', 'past') &&
    (from > at || !isAtom(atoms, from, 'past') || isAtom(atoms, at - 1, 'in')) &&
    parseUnit(atoms, from + 1)?.plural
  )
    return {
      end: from + 2,
      meaning: durationOf([{ unit: parseUnit(atoms, from + 1)!.value, single: false }], lookOf(atoms[from])),
      certainty: 0.8,
    };
  const counted = from > at ? parseUnitAmount(scene, from) : undefined;
  if (
    counted !== undefined &&
    counted.value.amount !== undefined &&
    counted.value.amount > 1 &&
    isPlainAmount(scene, counted.end)
  )
    return { end: counted.end, meaning: durationOf([counted.value]), certainty: 0.85 };
  if (
    !isAtom(atoms, from, 'past', 'last', 'next', 'first', 'final', 'coming', 'previous', 'following', 'upcoming') ||
    (from === at && isAtom(atoms, from, 'first', 'final'))
  )
    return undefined;
  const amount = parseUnitAmount(scene, from + 1);
  if (amount !== undefined && !amount.value.single)
    return withFurther(scene, amount, isAtom(atoms, amount.end, 'of', 'in') ? undefined : lookOf(atoms[from]));
  if (from > at && isAtom(atoms, from + 1, 'couple')) return matchCouple(atoms, from);
  const unit = parseUnit(atoms, from + 1);
  if (unit?.value === 'quarter' && !unit.plural) return undefined;
  const isWhole =
    unit !== undefined &&
    !unit.plural &&
    from > at &&
    isAtom(atoms, from, 'past', 'last') &&
    unit.value !== 'weekend' &&
    unit.value !== 'second' &&
    !(isAtom(atoms, from, 'last') && unit.value === 'day');
  return isWhole
    ? {
        end: unit.end,
        meaning: { kind: 'duration', parts: [{ unit: unit.value, amount: 1 }], look: 'back' },
        certainty: 0.85,
      }
    : undefined;
}

/** "will last two hours", "could not last a day". */
const isVerb = ({ atoms }: Pick<Scene, 'atoms'>, at: number): boolean =>
  isAtom(
    atoms,
    at - 1,
    'will',
    'would',
    'can',
    'could',
    'to',
    'not',
    'may',
    'might',
    'should',
    'must',
    't',
    'did',
    'does',
    'only',
  );

/** "the nine months", but "the nine-month period": no hyphen, a plural, no age. */
const isPlainAmount = (scene: Scene, end: number): boolean =>
  scene.atoms[end - 1]!.folded.endsWith('s') &&
  !isAge(scene, end) &&
  !isAtom(scene.atoms, end - 2, '-') &&
  !isAtom(scene.atoms, end, '-');

/** "the past 3 months and 2 weeks". */
function withFurther(scene: Scene, first: Parsed<UnitAmount>, look: 'back' | 'ahead' | undefined): TimeMatch {
  const { parts, end } = parseFurther(scene, first);
  const isAgo = parts.length > 1 && isAtom(scene.atoms, end, 'ago', 'later', 'earlier');
  return isAgo
    ? { end: first.end, meaning: durationOf([first.value], look), certainty: 0.92 }
    : { end, meaning: durationOf(parts, look), certainty: 0.92 };
}

/** "the next couple of years", "the last couple weeks". */
function matchCouple(atoms: readonly Atom[], from: number): TimeMatch | undefined {
  const unit = parseUnit(atoms, isAtom(atoms, from + 2, 'of') ? from + 3 : from + 2);
  if (!unit?.plural) return undefined;
  const couple = { unit: unit.value, amount: 2, single: false };
  return { end: unit.end, meaning: durationOf([couple], lookOf(atoms[from])), certainty: 0.92 };
}
