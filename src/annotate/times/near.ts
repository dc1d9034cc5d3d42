import type { Atom } from '../../language/atoms.ts';
import { lazy } from '../../language/lexicon.ts';
import { holidayOpeners } from './rules/days/holiday.ts';
import { allTimeWords } from './words.ts';

/** Frequent words that a time may begin with; most often they begin something else. */
const frequent: ReadonlySet<string> = new Set(
  'the a an this that these at some many few several all another one two three first second third right last next past per early late later half previous following'.split(
    ' ',
  ),
);

const others =
  'now period past future anniversary couple moment present o am pm a.m. p.m. ago earlier later today yesterday tomorrow tonight next thousand twenties thirties forties fifties sixties seventies eighties nineties';

const core = lazy(() => new Set([...allTimeWords(), ...holidayOpeners(), ...others.split(' ')]));

const reach = 6;

/** Whether a time can begin here at all: behind a frequent word some word of time must stand nearby. Saves most of the work. */
export function mayOpenTime(atoms: readonly Atom[], at: number): boolean {
  if (!frequent.has(atoms[at]!.folded)) return true;
  const words = core();
  for (let next = at + 1; next <= at + reach && next < atoms.length; next += 1) {
    const atom = atoms[next]!;
    if (atom.kind === 'digits' || words.has(atom.folded)) return true;
  }
  return false;
}
