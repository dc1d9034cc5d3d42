import { isAtom } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import { isPartOfName } from '../in-name.ts';
import type { Step } from '../meaning.ts';
import type { TimeMatch, TimeRule } from '../rule.ts';
import { parseWeekday, timeWords } from '../words.ts';

/** A day of the week, alone or with "last", "next", "this coming". */
export const weekday: TimeRule = {
  id: 'annotate/times/rules/weekday',
  opens: () => [...timeWords('weekday'), 'last', 'next', 'this', 'coming', 'past'],
  match: matchWeekday,
  examples: {
    yes: ['Tuesday', 'last Tuesday', 'next Friday', 'this coming Sunday', 'this past Monday'],
    no: ['The sun rose', 'Sun sets', 'they sat', 'wed in May', 'next'],
  },
};

function matchWeekday(scene: Scene, at: number): TimeMatch | undefined {
  const { atoms } = scene;
  const { step, from } = readStep(scene, at);
  const found = parseWeekday(atoms, from);
  if (found === undefined || isPartOfName(scene, from, found.end)) return undefined;
  const meaning = { kind: 'calendar', weekday: found.value, ...(step === undefined ? {} : { step }) } as const;
  return { end: found.end, meaning, certainty: 0.96 };
}

function readStep({ atoms }: Scene, at: number): { step?: Step; from: number } {
  if (isAtom(atoms, at, 'this')) {
    if (isAtom(atoms, at + 1, 'coming')) return { step: 1, from: at + 2 };
    return isAtom(atoms, at + 1, 'past') ? { step: -1, from: at + 2 } : { step: 0, from: at + 1 };
  }
  if (isAtom(atoms, at, 'last', 'past')) return { step: -1, from: at + 1 };
  return isAtom(atoms, at, 'next', 'coming') ? { step: 1, from: at + 1 } : { from: at };
}
