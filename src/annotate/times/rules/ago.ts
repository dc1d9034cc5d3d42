import { isAtom, skipHyphen } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import { amountOpeners, parseUnitAmount } from '../amount.ts';
import type { TimeMatch, TimeRule } from '../rule.ts';
import { parseUnit } from '../words.ts';

/** A distance in time with its direction: from publication ("two years ago") or from the last time told ("three days later"). */
export const ago: TimeRule = {
  id: 'annotate/times/rules/ago',
  opens: () => [...amountOpeners(), 'the', 'year'],
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
    ],
    no: ['long ago', 'two years', 'two years after the vote', 'three later', 'earlier'],
  },
};

function matchAgo(scene: Scene, at: number): TimeMatch | undefined {
  return matchYearAgo(scene, at) ?? matchDistance(scene, at);
}

function matchDistance(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const found = parseUnitAmount(scene, at);
  if (found === undefined) return undefined;
  const { unit, amount } = found.value;
  const direction = readDirection(scene, found.end);
  if (direction === undefined) return undefined;
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

function readDirection(
  { atoms }: Scene,
  at: number,
): { sign: 1 | -1; from: 'publication' | 'reference'; end: number } | undefined {
  if (isAtom(atoms, at, 'ago')) return { sign: -1, from: 'publication', end: at + 1 };
  if (isAtom(atoms, at, 'earlier', 'previously')) return { sign: -1, from: 'reference', end: at + 1 };
  if (isAtom(atoms, at, 'later')) return { sign: 1, from: 'reference', end: at + 1 };
  const fromNow = isAtom(atoms, at, 'from') && isAtom(atoms, at + 1, 'now');
  return fromNow ? { sign: 1, from: 'publication', end: at + 2 } : undefined;
}

/** "the year-ago quarter", "year-earlier", "the year-ago period". */
function matchYearAgo({ atoms }: Scene, at: number): TimeMatch | undefined {
  const from = isAtom(atoms, at, 'the') ? at + 1 : at;
  const hyphen = skipHyphen(atoms, from + 1);
  if (!isAtom(atoms, from, 'year') || hyphen === from + 1 || !isAtom(atoms, hyphen, 'ago', 'earlier')) return undefined;
  const unit = parseUnit(atoms, hyphen + 1);
  const end = unit?.end ?? (isAtom(atoms, hyphen + 1, 'period') ? hyphen + 2 : hyphen + 1);
  return {
    end,
    meaning: { kind: 'shift', unit: 'year', amount: -1, from: 'reference', comparison: true },
    certainty: 0.85,
  };
}
