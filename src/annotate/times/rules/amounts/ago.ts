import { type Atom, isAtom, skipHyphen } from '../../../../language/atoms.ts';
import { numberWord } from '../../../../language/numerals.ts';
import type { Scene } from '../../../../language/scene.ts';
import { amountOpeners, parseUnitAmount, type UnitAmount } from '../../amounts/amount.ts';
import { parseFurther } from '../../amounts/further.ts';
import type { TimeUnit } from '../../meaning.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { type Parsed, parseUnit, timeWords } from '../../words.ts';

/** A distance in time with its direction: from publication ("two years ago") or from the last time told ("three days later"). */
export const ago: TimeRule = {
  id: 'annotate/times/rules/amounts/ago',
  opens: () => [...amountOpeners(), ...timeWords('unit'), 'the'],
  match: matchAgo,
  examples: {
    yes: [
      'two years ago',
      'a month ago',
      'a few days ago',
      'three days later',
      'a year earlier',
      'a week from now',
      'the year-ago quarter',
      'year-earlier',
      'a decade ago',
      'a week or so ago',
      'a fortnight later',
      "two months' time",
      "a week's time",
      'two weeks and two days ago',
      'a year and three months ago',
      'years ago',
    ],
    no: ['long ago', 'two years', 'two years after the vote', 'three later', 'earlier'],
  },
};

function matchAgo(scene: Scene, at: number): TimeMatch | undefined {
  return matchYearAgo(scene, at) ?? matchDistance(scene, at);
}

/** "two weeks ago", "a week or so ago", "2 weeks and 2 days ago", "two months from today". */
function matchDistance(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const found = parseUnitAmount(scene, at);
  if (found === undefined) return matchSomeAgo(scene, at);
  const joint = sumOf(parseFurther(scene, found)) ?? found;
  const { unit, amount } = joint.value;
  const soEnd = isAtom(atoms, joint.end, 'or') && isAtom(atoms, joint.end + 1, 'so') ? joint.end + 2 : joint.end;
  const direction = readDirection(scene, soEnd);
  if (direction === undefined) return undefined;
  if (unit === 'night') return nightAway(direction, amount);
  if (amount === undefined)
    return {
      end: direction.end,
      meaning: { kind: 'vague', when: direction.sign < 0 ? 'past' : 'future' },
      certainty: 0.7,
    };
  const meaning = {
    kind: 'shift',
    unit,
    amount: amount * direction.sign,
    from: direction.from,
    ...(unit === 'year' && Math.abs(amount) === 1 ? { comparison: true as const } : {}),
  } as const;
  return { end: direction.end, meaning, certainty: isAtom(atoms, direction.end - 1, 'ago') ? 0.95 : 0.85 };
}

/** "two nights ago". */
function nightAway({ sign, from, end }: Direction, amount: number | undefined): TimeMatch | undefined {
  if (amount === undefined) return undefined;
  const date = { kind: 'shift', unit: 'day', amount: amount * sign, from } as const;
  return { end, meaning: { kind: 'moment', part: 'NI', date }, certainty: 0.85 };
}

/** "two weeks and two days" are 16 days, "a year and three months" 15 months; days and months have no sum. */
function sumOf({
  parts,
  end,
}: ReturnType<typeof parseFurther>): Parsed<Pick<UnitAmount, 'unit' | 'amount'>> | undefined {
  if (parts.length < 2) return undefined;
  for (const [unit, lengths] of lengthsIn) {
    const amount = parts.reduce(
      (sum, part) => sum + (part.amount ?? Number.NaN) * (lengths.get(part.unit) ?? Number.NaN),
      0,
    );
    if (Number.isInteger(amount)) return { value: { unit, amount }, end };
  }
  return undefined;
}

const lengthsIn: readonly (readonly [TimeUnit, ReadonlyMap<TimeUnit, number>])[] = [
  [
    'day',
    new Map([
      ['day', 1],
      ['week', 7],
      ['fortnight', 14],
    ]),
  ],
  [
    'month',
    new Map([
      ['month', 1],
      ['quarter', 3],
      ['year', 12],
      ['decade', 120],
    ]),
  ],
];

/** "years ago", "just months ago". */
function matchSomeAgo({ atoms }: Scene, at: number): TimeMatch | undefined {
  const unit = parseUnit(atoms, at);
  if (!unit?.plural || !isAtom(atoms, unit.end, 'ago') || isNumber(atoms[at - 1])) return undefined;
  return { end: unit.end + 1, meaning: { kind: 'vague', when: 'past' }, certainty: 0.7 };
}

const isNumber = (atom: Atom | undefined): boolean => atom?.kind === 'digits' || numberWord(atom?.folded) !== undefined;

interface Direction {
  readonly sign: 1 | -1;
  readonly from: 'publication' | 'reference';
  readonly end: number;
}

function readDirection({ atoms }: Scene, at: number): Direction | undefined {
  if (isAtom(atoms, at, 'ago')) return { sign: -1, from: 'publication', end: at + 1 };
  if (isAtom(atoms, at, 'earlier', 'previously')) return { sign: -1, from: 'reference', end: at + 1 };
  if (isAtom(atoms, at, 'later') && !isAtom(atoms, at + 1, 'this', 'today', 'next'))
    return { sign: 1, from: 'reference', end: at + 1 };
  const timeAt = isAtom(atoms, at, "'") ? (isAtom(atoms, at + 1, 's') ? at + 2 : at + 1) : at;
  if (timeAt > at && isAtom(atoms, timeAt, 'time')) return { sign: 1, from: 'publication', end: timeAt + 1 };
  const fromNow = isAtom(atoms, at, 'from') && isAtom(atoms, at + 1, 'now');
  return fromNow ? { sign: 1, from: 'publication', end: at + 2 } : undefined;
}

/** "the year-ago quarter", "year-earlier", "the year-ago period". */
function matchYearAgo({ atoms }: Scene, at: number): TimeMatch | undefined {
  const from = isAtom(atoms, at, 'the') ? at + 1 : at;
  const hyphen = skipHyphen(atoms, from + 1);
  if (!isAtom(atoms, from, 'year') || hyphen === from + 1 || !isAtom(atoms, hyphen, 'ago', 'earlier')) return undefined;
  const unit = parseUnit(atoms, hyphen + 1);
  const isWhole = unit !== undefined || isAtom(atoms, hyphen + 1, 'period');
  if (from > at && !isWhole) return undefined;
  const end = unit?.end ?? (isAtom(atoms, hyphen + 1, 'period') ? hyphen + 2 : hyphen + 1);
  const isOfQuarter = unit?.value === 'quarter';
  return {
    end,
    meaning: { kind: 'shift', unit: 'year', amount: -1, from: isOfQuarter ? 'told' : 'reference', comparison: true },
    certainty: 0.85,
  };
}
