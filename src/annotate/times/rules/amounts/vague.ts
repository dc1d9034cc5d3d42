import { isAtom } from '../../../../language/atoms.ts';
import type { Scene } from '../../../../language/scene.ts';
import type { VagueMeaning } from '../../meaning.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';

/** A time that is only placed before, around or after the day of publication. */
export const vague: TimeRule = {
  id: 'annotate/times/rules/amounts/vague',
  opens: () => [...single.keys(), 'the', 'these', 'right', 'at', 'to', 'till', 'year', 'one'],
  match: matchVague,
  examples: {
    yes: [
      'now',
      'currently',
      'recently',
      'the past',
      'the future',
      'the near future',
      'these days',
      'right now',
      'at the moment',
      'at present',
      'the largest [to date].',
      'in the [year to date]',
      'She will [one day] rule.',
    ],
    no: ['up to date', 'to date women', 'known', 'the current', 'past the gate', 'the past two', 'the future king'],
  },
};

const single: ReadonlyMap<string, VagueMeaning['when']> = new Map([
  ['now', 'present'],
  ['nowadays', 'present'],
  ['currently', 'present'],
  ['presently', 'present'],
  ['recently', 'past'],
]);

function matchVague({ atoms }: Scene, at: number): TimeMatch | undefined {
  const when = single.get(atoms[at]!.folded);
  if (when !== undefined) {
    if (isAtom(atoms, at, 'now') && isAtom(atoms, at - 1, 'from', 'by')) return undefined;
    return found(at + 1, when, 0.6);
  }
  if (isAtom(atoms, at, 'to', 'till', 'year')) return matchToDate(atoms, at);
  if (isAtom(atoms, at, 'one')) return isOneDay(atoms, at) ? found(at + 2, 'future', 0.6) : undefined;
  if (isAtom(atoms, at, 'right')) return isAtom(atoms, at + 1, 'now') ? found(at + 2, 'present', 0.75) : undefined;
  if (isAtom(atoms, at, 'at')) return matchAtPresent(atoms, at);
  if (isAtom(atoms, at, 'these')) return isAtom(atoms, at + 1, 'days') ? found(at + 2, 'present', 0.6) : undefined;
  return matchPhrase(atoms, at);
}

/** "will one day rule": some time ahead, no length. */
const isOneDay = (atoms: Scene['atoms'], at: number): boolean =>
  isAtom(atoms, at + 1, 'day') &&
  isAtom(atoms, at - 1, 'will', 'would', 'could', 'may', 'might', 'can') &&
  atoms[at + 2]?.kind === 'word';

/** "the largest to date.", "the year to date"; "up to date" and "asked her to date him" are none. */
function matchToDate(atoms: Scene['atoms'], at: number): TimeMatch | undefined {
  const hyphen = isAtom(atoms, at + 1, '-') ? 1 : 0;
  const isYear = isAtom(atoms, at, 'year') && isAtom(atoms, at + 1 + hyphen, 'to');
  const dateAt = isYear ? at + 2 + hyphen * 2 : at + 1;
  const next = atoms[dateAt + 1];
  const isClosed =
    next === undefined ||
    (next.kind === 'mark' && !/^[-']$/.test(next.folded)) ||
    isAtom(atoms, dateAt + 1, 'and', 'in', 'has', 'have', 'is', 'was');
  if (!isAtom(atoms, dateAt, 'date') || !isClosed) return undefined;
  if (isYear) {
    const from = { kind: 'shift', unit: 'year', amount: 0, from: 'publication' } as const;
    return {
      end: dateAt + 1,
      meaning: {
        kind: 'interval',
        from: { kind: 'nth', nth: 1, count: 1, unit: 'day', of: from },
        to: { ...from, unit: 'day' },
      },
      certainty: 0.9,
    };
  }
  return isAtom(atoms, at, 'year') || isAtom(atoms, at - 1, 'up', '-', 'wants', 'want', 'wanted', 'year')
    ? undefined
    : found(dateAt + 1, 'past', 0.6);
}

/** "at the moment", "at present", "at this time". */
function matchAtPresent(atoms: Scene['atoms'], at: number): TimeMatch | undefined {
  if (isAtom(atoms, at + 1, 'present')) return found(at + 2, 'present', 0.75);
  const isMoment = isAtom(atoms, at + 1, 'the', 'this') && isAtom(atoms, at + 2, 'moment');
  const next = atoms[at + 3];
  return isMoment && (next === undefined || next.kind === 'mark') ? found(at + 3, 'present', 0.75) : undefined;
}

function matchPhrase(atoms: Scene['atoms'], at: number): TimeMatch | undefined {
  const from = isAtom(atoms, at + 1, 'near', 'foreseeable', 'recent', 'distant') ? at + 2 : at + 1;
  const when = isAtom(atoms, from, 'past') ? 'past' : isAtom(atoms, from, 'future') ? 'future' : undefined;
  const next = atoms[from + 1];
  const isWhole =
    next === undefined ||
    next.kind === 'mark' ||
    isAtom(atoms, from + 1, 'and', 'or', 'that', 'when', 'but', 'as', 'to', 'with', 'has', 'have', 'had', 'is', 'was');
  return when !== undefined && isWhole ? found(from + 1, when, 0.6) : undefined;
}

const found = (end: number, when: VagueMeaning['when'], certainty: number): TimeMatch => ({
  end,
  meaning: { kind: 'vague', when },
  certainty,
});
