import { isAtom } from '../../../../language/atoms.ts';
import { parseOrdinal } from '../../../../language/numerals.ts';
import type { Scene } from '../../../../language/scene.ts';
import type { TimeMatch, TimeRule } from '../../rule.ts';
import { ordinalWords } from '../../words.ts';

/** So many years since something, told by its anniversary. */
export const anniversary: TimeRule = {
  id: 'annotate/times/rules/amounts/anniversary',
  opens: () => ['the', 'digits', ...ordinalWords],
  match: matchAnniversary,
  examples: {
    yes: ['the 80th anniversary', 'first anniversary', 'the twenty-fifth anniversary'],
    no: ['the anniversary', 'the first annual dinner', 'the 0th anniversary'],
  },
};

const mostYears = 5000;

function matchAnniversary({ atoms }: Scene, at: number): TimeMatch | undefined {
  const years = parseOrdinal(atoms, isAtom(atoms, at, 'the') ? at + 1 : at);
  if (years === undefined || years.value < 1 || years.value > mostYears || !isAtom(atoms, years.end, 'anniversary'))
    return undefined;
  return {
    end: years.end + 1,
    meaning: { kind: 'duration', parts: [{ unit: 'year', amount: years.value }], look: 'back' },
    certainty: 0.85,
  };
}
