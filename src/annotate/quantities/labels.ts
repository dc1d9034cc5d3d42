import { type Atom, isAtom } from '../../language/atoms.ts';
import { lazyWordSet } from '../../language/lexicon.ts';
import { numberWord, parseOrdinal } from '../../language/numerals.ts';
import { type Scene, tagAt } from '../../language/scene.ts';
import { isInPhrase } from './idioms.ts';
import type { NumberAt } from './rule.ts';

const labelWords = lazyWordSet('label-words.tsv');
const modelNames = lazyWordSet('quantities/model-names.tsv');

/**
 * Whether a number names or labels something instead of counting: "Route 66", "Boeing 737", "No. 2", "S&P 500",
 * "24/7", "555-0134", a list marker, a piece of an address.
 */
export function isLabel(scene: Scene, number: NumberAt): boolean {
  const { atoms } = scene;
  return (
    isGluedBefore(atoms, number) ||
    isGluedBehind(atoms, number) ||
    isListMarker(atoms, number) ||
    isBehindLabel(scene, number) ||
    isBehindMaker(scene, number) ||
    isModel(atoms, number) ||
    isStreetAddress(atoms, number) ||
    isPhone(atoms, number) ||
    isEvenOdds(atoms, number) ||
    isNamePart(scene, number) ||
    isItemNumber(scene, number) ||
    isTimetable(atoms, number) ||
    isInPhrase(atoms, number.start) ||
    parseOrdinal(atoms, number.start) !== undefined
  );
}

/** "G20", "B-52", "@name2", "#3", "1.2.3", "U.S.-3". */
function isGluedBefore(atoms: readonly Atom[], { start }: NumberAt): boolean {
  const [atom, previous] = [atoms[start]!, atoms[start - 1]];
  if (previous === undefined || atom.spaced || /^[-.]$/.test(atom.folded)) return false;
  return (
    previous.kind !== 'mark' ||
    !/^["'([{$€£¥₹₽₩~<>=+-]$/.test(previous.folded) ||
    (/^[-+]$/.test(previous.folded) && !previous.spaced && !isDash(atoms, start - 1))
  );
}

/** A long dash is folded to a hyphen too; it is longer than one word apart only where a word with a space stands before. */
const isDash = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at - 1]?.kind === 'mark' && /^[),"'%]$/.test(atoms[at - 1]!.folded);

/** "3D", "20s", "49ers", "24/7", "3:16", "555-0134", "1.2.3"; a unit or a scale may be glued: "5km", "3bn". */
function isGluedBehind(atoms: readonly Atom[], { end }: NumberAt): boolean {
  const [next, after] = [atoms[end], atoms[end + 1]];
  if (next === undefined || next.spaced) return false;
  if (next.kind === 'word') return true;
  if (/^[/:@_]$/.test(next.folded)) return after?.spaced === false;
  if (next.kind === 'digits') return isAtom(atoms, end - 1, '%');
  return /^[-.]$/.test(next.folded) && after?.spaced === false && after.kind === 'digits';
}

/** "1. ", "2) " at the start of a sentence. */
const isListMarker = (atoms: readonly Atom[], { start, end, digits }: NumberAt): boolean =>
  digits &&
  start <= 1 &&
  end === start + 1 &&
  (start === 0 || isAtom(atoms, 0, '(', '#')) &&
  (isAtom(atoms, end, ')') ||
    (isAtom(atoms, end, '.') && atoms[end]!.spaced === false && atoms[start]!.folded.length < 3));

/** "50-50", "fifty-fifty". */
const isEvenOdds = (atoms: readonly Atom[], { start, end }: NumberAt): boolean =>
  (isAtom(atoms, end, '-') && !atoms[end]!.spaced && atoms[end + 1]?.folded === atoms[start]!.folded) ||
  (isAtom(atoms, start - 1, '-') && !atoms[start]!.spaced && atoms[start - 2]?.folded === atoms[start]!.folded);

/** "the Big Three", "the Three Tuns": a number word with a capital inside a sentence that is no headline. */
function isNamePart(scene: Scene, { start, digits }: NumberAt): boolean {
  const { atoms } = scene;
  if (digits || start === 0 || !atoms[start]!.capital || atoms[start - 1]!.kind === 'mark') return false;
  return !isHeadline(scene);
}

const common: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);

/** Most of its common words have capitals, the first one aside. */
function isHeadline(scene: Scene): boolean {
  let [capitals, others] = [0, 0];
  scene.atoms.forEach(({ kind, capital }, at) => {
    if (at === 0 || kind !== 'word' || !common.has(tagAt(scene, at))) return;
    if (capital) capitals += 1;
    else others += 1;
  });
  return capitals > others;
}

const mostItems = 20;

/** "3 There is a wide gap": digits open a sentence of running text as the number of a section. */
const isItemNumber = (scene: Scene, { start, end, digits, value }: NumberAt): boolean =>
  digits && start === 0 && end === 1 && value <= mostItems && scene.atoms[end]?.capital === true && !isHeadline(scene);

/** "the 7.40 train", "the 10.15 to Leith". */
const isTimetable = (atoms: readonly Atom[], { start, end, digits }: NumberAt): boolean =>
  digits &&
  isAtom(atoms, start - 1, 'the') &&
  /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(atoms[start]!.folded) &&
  isAtom(atoms, end, 'train', 'bus', 'ferry', 'flight', 'service', 'to', 'from');

/** A label word or a capitalised name right before the number. */
function isBehindLabel(scene: Scene, { start, digits }: NumberAt): boolean {
  const { atoms } = scene;
  if (
    isAtom(atoms, start - 1, '.') &&
    isAtom(atoms, start - 2, 'no', 'nos', 'nr', 'prop', 'sec', 'rep', 'art', 'vol', 'fig', 'ch', 'pp', 'p', 'ext')
  )
    return true;
  const at = isAtom(atoms, start - 1, '-', '#') && !atoms[start - 1]!.spaced ? start - 2 : start - 1;
  const previous = atoms[at];
  if (previous?.kind !== 'word') return isAtom(atoms, start - 1, '#');
  if (isAtom(atoms, at, 'of') && isAtom(atoms, at - 1, 'group') && atoms[at - 1]!.capital) return true;
  if (!digits) return previous.capital && labelWords().has(previous.folded);
  if (labelWords().has(previous.folded)) return previous.capital || isLabelNoun(scene, at);
  return (previous.capital || tagAt(scene, at) === 'PROPN') && isNameBefore(scene, at, start);
}

/** "Boeing's 787 crashed": no noun behind that could be counted. */
function isBehindMaker(scene: Scene, { start, end, digits }: NumberAt): boolean {
  const { atoms } = scene;
  if (!digits || !isAtom(atoms, start - 1, 's') || !isAtom(atoms, start - 2, "'")) return false;
  const maker = atoms[start - 3];
  return maker?.capital === true && labelWords().has(maker.folded) && !/^(?:NOUN|ADJ)$/.test(tagAt(scene, end));
}

/** "the 737 Max", "a 787 Dreamliner". */
const isModel = (atoms: readonly Atom[], { end, digits }: NumberAt): boolean =>
  digits && atoms[end]?.capital === true && modelNames().has(atoms[end]!.folded);

const isLabelNoun = (scene: Scene, at: number): boolean => {
  const tag = tagAt(scene, at);
  return tag !== 'VERB' && tag !== 'ADJ' && tag !== 'ADP';
};

/** A capitalised name, unless it opens the sentence as another word, or a plural noun shows that things are counted. */
function isNameBefore(scene: Scene, at: number, start: number): boolean {
  const tag = tagAt(scene, at);
  if (tag !== 'PROPN' && !(at > 0 && (tag === 'NOUN' || tag === 'ADJ'))) return false;
  return !isCountedPeople(scene, start);
}

/** "killed in Gaza 20 people": large numbers with separators count whatever stands before. */
const isCountedPeople = ({ atoms }: Scene, start: number): boolean =>
  atoms[start]!.folded.includes(',') ||
  isAtom(atoms, start + 1, 'people', 'million', 'billion', 'thousand', 'percent', '%');

const streetWords = [
  'street',
  'avenue',
  'road',
  'boulevard',
  'drive',
  'lane',
  'st',
  'ave',
  'blvd',
  'terrace',
  'close',
  'square',
  'way',
  'place',
  'court',
  'rd',
  'highway',
  'quay',
  'crescent',
  'row',
];

/** "1600 Pennsylvania Avenue", "14 rue Cler", "75007 Paris". */
function isStreetAddress(atoms: readonly Atom[], { end, digits }: NumberAt): boolean {
  if (!digits) return false;
  if (isAtom(atoms, end, 'rue', 'via', 'calle', 'rua') && atoms[end + 1]?.capital) return true;
  if (!atoms[end]?.capital) return false;
  if (/^\d{5}$/.test(atoms[end - 1]!.folded)) return true;
  return [1, 2, 3].some((step) => isAtom(atoms, end + step, ...streetWords) && atoms[end + step]!.capital);
}

/** "call 01632 960 983", "+44 20 7946 0000", "dial 112": digits with a zero in front, or a run of them. */
function isPhone(atoms: readonly Atom[], { start, end, digits }: NumberAt): boolean {
  if (!digits || atoms[start]!.kind !== 'digits') return false;
  if (/^0\d/.test(atoms[start]!.folded)) return true;
  if (isAtom(atoms, start - 1, '+') && (atoms[end]?.kind === 'digits' || isAtom(atoms, end, '-', '('))) return true;
  if (
    isAtom(
      atoms,
      start - 1,
      'dial',
      'dialling',
      'dialing',
      'dialed',
      'dialled',
      'phone',
      'telephone',
      'tel',
      'fax',
      'hotline',
      'code',
      'pin',
    )
  )
    return true;
  return isRunOfDigits(atoms, start) && numberWord(atoms[end]?.folded) === undefined;
}

/** Part of three or more bare groups of digits, of which one begins with a zero or a plus stands before: "020 7946 0000". */
function isRunOfDigits(atoms: readonly Atom[], at: number): boolean {
  let first = at;
  while (first > 0 && at - first < 4 && isBareDigits(atoms[first - 1])) first -= 1;
  if (first === at) return false;
  return /^0\d/.test(atoms[first]!.folded) || isAtom(atoms, first - 1, '+', ')');
}

const isBareDigits = (atom: Atom | undefined): boolean => atom?.kind === 'digits' && /^\d+$/.test(atom.folded);
