import { type Atom, isAtom, skipHyphen } from '../../../language/atoms.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';

const units = lazy(
  () => new Map(readLexicon('units.tsv').map(([word, symbol, kind]) => [word!, { symbol: symbol!, kind: kind! }])),
);

/** A unit of measure and the index of the atom behind it. */
export interface UnitAt {
  readonly unit: string;
  readonly end: number;
}

/** The unit that stands behind a number which ends before `end`: "%", "per cent", "square miles", "km/h", "°C". */
export function readUnit(atoms: readonly Atom[], end: number, digits: boolean): UnitAt | undefined {
  const atom = atoms[end];
  if (atom === undefined) return undefined;
  if (atom.folded === '%') return { unit: '%', end: end + 1 };
  if (digits && !atom.spaced && atom.capital && atom.folded.length === 1) return readHeat(atoms, end);
  if (atom.folded === '°' || atom.folded === 'º') return readDegrees(atoms, end + 1);
  if (/^[([{<]$/.test(atom.folded)) return readBracketed(atoms, end + 1, digits);
  const at = isAtom(atoms, end, 'of') && isAtom(atoms, end + 1, 'a') && digits ? end + 2 : skipHyphen(atoms, end);
  if (at === end + 2) return readPoints(atoms, at);
  const found = readPoints(atoms, at) ?? readCompound(atoms, at) ?? readPlain(atoms, at, digits);
  return found && (readSpeed(atoms, found) ?? found);
}

/** "20 (kg)". */
function readBracketed(atoms: readonly Atom[], at: number, digits: boolean): UnitAt | undefined {
  const unit =
    atoms[at]?.kind === 'word' && units().get(atoms[at]!.folded)?.kind === 'symbol'
      ? readPlain(atoms, at, digits)
      : undefined;
  return unit && isAtom(atoms, unit.end, ')', ']', '}', '>') ? { ...unit, end: unit.end + 1 } : undefined;
}

/** "per cent", "percentage points", "basis points". */
function readPoints(atoms: readonly Atom[], at: number): UnitAt | undefined {
  if (isAtom(atoms, at, 'per') && isAtom(atoms, at + 1, 'cent')) return { unit: '%', end: at + 2 };
  const end = skipHyphen(atoms, at + 1);
  if (!isAtom(atoms, end, 'point', 'points')) return undefined;
  if (isAtom(atoms, at, 'percentage', 'percent')) return { unit: 'pp', end: end + 1 };
  return isAtom(atoms, at, 'basis') ? { unit: 'bp', end: end + 1 } : undefined;
}

/** "metric tons", "nautical miles", "light years", "kilowatt hours", "degrees Celsius". */
function readCompound(atoms: readonly Atom[], at: number): UnitAt | undefined {
  const next = skipHyphen(atoms, at + 1);
  if (isAtom(atoms, at, 'metric', 'short', 'long') && isAtom(atoms, next, 'ton', 'tons', 'tonnes'))
    return { unit: 't', end: next + 1 };
  if (isAtom(atoms, at, 'nautical', 'sea') && isAtom(atoms, next, 'mile', 'miles'))
    return { unit: 'nmi', end: next + 1 };
  if (isAtom(atoms, at, 'light') && isAtom(atoms, next, 'year', 'years')) return { unit: 'ly', end: next + 1 };
  const unit = units().get(atoms[at]?.folded ?? '');
  if (unit?.kind === 'word' && unit.symbol.endsWith('W') && isAtom(atoms, next, 'hour', 'hours'))
    return { unit: `${unit.symbol}h`, end: next + 1 };
  return undefined;
}

const powers: ReadonlyMap<string, string> = new Map([
  ['square', '²'],
  ['sq', '²'],
  ['cubic', '³'],
  ['cu', '³'],
]);
/** Nouns that a unit only describes: "10 foot soldiers", "5 pound notes". */
const notMeasured = ['soldier', 'soldiers', 'patrol', 'patrols', 'chase', 'note', 'notes', 'bridges', 'coin', 'coins'];

function readPlain(atoms: readonly Atom[], at: number, digits: boolean): UnitAt | undefined {
  const power = powers.get(atoms[at]?.folded ?? '') ?? '';
  const unitAt = power === '' ? at : isAtom(atoms, at + 1, '.', '-') ? at + 2 : at + 1;
  const word = atoms[unitAt];
  const unit = word && units().get(word.folded);
  if (unit === undefined) return undefined;
  if (unit.kind === 'symbol' && !isSymbol(atoms, unitAt, digits)) return undefined;
  if (unit.symbol === '°') return readDegrees(atoms, unitAt + 1);
  if (isAtom(atoms, unitAt, 'foot', 'yard', 'pound') && isAtom(atoms, unitAt + 1, ...notMeasured)) return undefined;
  if (power === '')
    return unit.kind === 'symbol' && isDesignation(atoms, unitAt) ? undefined : readPower(atoms, unitAt, unit.symbol);
  return { unit: `${unit.symbol}${power}`, end: unitAt + 1 };
}

/** "24703 m212": more digits are glued to it than a power has. */
const isDesignation = (atoms: readonly Atom[], at: number): boolean => {
  const next = atoms[at + 1];
  return next?.kind === 'digits' && !next.spaced && !/^[23]$/.test(next.folded);
};

/** "km2", "m3". */
function readPower(atoms: readonly Atom[], at: number, symbol: string): UnitAt {
  const behind = atoms[at + 1];
  const power = behind !== undefined && !behind.spaced && /m$/.test(symbol) ? behind.folded : '';
  const sign = power === '2' || power === '²' ? '²' : power === '3' || power === '³' ? '³' : '';
  return sign === '' ? { unit: symbol, end: at + 1 } : { unit: `${symbol}${sign}`, end: at + 2 };
}

/** Nouns that are counted by the million, so that "m" before them is no metre. */
const millions = ['people', 'jobs', 'homes', 'users', 'visitors', 'viewers', 'customers'];

function isSymbol(atoms: readonly Atom[], at: number, digits: boolean): boolean {
  const { folded, spaced, capital } = atoms[at]!;
  if (!digits || (capital && folded.length === 1)) return false;
  if (folded !== 'm') return true;
  return !isAtom(atoms, at + 1, ...millions) && !(spaced && /s$/.test(atoms[at + 1]?.folded ?? ''));
}

function readDegrees(atoms: readonly Atom[], at: number): UnitAt {
  if (isAtom(atoms, at, 'c', 'celsius', 'celcius', 'centigrade')) return { unit: '°C', end: at + 1 };
  return isAtom(atoms, at, 'f', 'fahrenheit', 'farenheit') ? { unit: '°F', end: at + 1 } : { unit: '°', end: at };
}

const hottest = 60;
const coldest = 20;

/** "22C", "106F": a letter right behind digits that can be weather. */
function readHeat(atoms: readonly Atom[], at: number): UnitAt | undefined {
  const [letter, value] = [atoms[at]!.folded, Number(atoms[at - 1]!.folded)];
  const next = atoms[at + 1];
  if (next !== undefined && !next.spaced && /^[-/_]$/.test(next.folded)) return undefined;
  if (letter === 'c' && value <= hottest) return { unit: '°C', end: at + 1 };
  return letter === 'f' && value >= coldest && value <= 2 * hottest + 10 ? { unit: '°F', end: at + 1 } : undefined;
}

const speeds: ReadonlyMap<string, string> = new Map([
  ['km', 'km/h'],
  ['mi', 'mph'],
]);

/** "miles per hour", "kilometres an hour", "km/h", "metres per second", "megabits per second". */
function readSpeed(atoms: readonly Atom[], { unit, end }: UnitAt): UnitAt | undefined {
  if (!isAtom(atoms, end, 'per', 'an', 'a', '/')) return undefined;
  if (isAtom(atoms, end + 1, 'hour', 'h', 'hr')) {
    const speed = speeds.get(unit);
    return speed === undefined ? undefined : { unit: speed, end: end + 2 };
  }
  const isSecond = isAtom(atoms, end + 1, 'second', 's', 'sec');
  return isSecond && (unit === 'm' || unit.endsWith('bit')) ? { unit: `${unit}/s`, end: end + 2 } : undefined;
}
