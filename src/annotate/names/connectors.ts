import { nameParticles } from '../../language/lists/person-names.ts';
import { findPlaceKind } from '../../language/lists/places.ts';
import { isCapital } from './case.ts';
import { findBodyKind, findNameWord, isIn, lists } from './gazetteer.ts';
import { keyOfWords, type NameWord } from './words.ts';

const space = /^[ \u00A0\u2009\u202F\u00AD\u200B]+$/;
const abbreviationGap = /^\.[ \u00A0\u202F]*$/;
const ampersand = /^ ?& ?$/;
const abbreviations = new Set(
  'st ste mt ft jr sr inc corp co ltd bros mr mrs ms messrs dept univ vs no jos wm chas'.split(' '),
);

/** Words whose possessive stands inside names of bodies: "People's Assembly". */
const owners = new Set(
  'people women children men workers farmers teachers players students veterans king queen prince lord'.split(' '),
);

/** "People's Assembly", "Saint Ursula's Church": the owner is of old part of the name. */
const isOwnerInName = (before: NameWord, word: NameWord): boolean =>
  isCapital(before) &&
  isCapital(word) &&
  /^['\u2019]s $/.test(word.gap) &&
  (owners.has(before.key) || (ownedHeads.has(word.key) && !isIn(before, lists.place) && !isIn(before, lists.body)));

const ownedHeads = new Set(
  'church cathedral chapel lane square gate hospital college school office island bay witnesses'.split(' '),
);

/** "Growers' Union" */
const isOwnersBody = (before: NameWord, word: NameWord): boolean =>
  before.shape === 'capital' && before.key.endsWith('s') && isIn(before, lists.ordinary) && isIn(word, lists.bodyWord);

/** Whether a word stands right behind the one before it, inside one name: "Sergei Lavrov", "J. Edgar", "Gen. Milley", "Marks & Spencer". */
export function isJoined(before: NameWord, word: NameWord): boolean {
  if (before.possessive) return isOwnerInName(before, word);
  if (word.gap === ' ') return true;
  if (/^['\u2019] $/.test(word.gap)) return isOwnersBody(before, word);
  if (space.test(word.gap) || ampersand.test(word.gap)) return true;
  if (!abbreviationGap.test(word.gap)) return false;
  if (before.shape === 'initial') return true;
  return (
    isCapital(before) && (abbreviations.has(before.key) || (before.key.length <= 5 && isIn(before, lists.honorific)))
  );
}

/** Heads of names that go on with "of": "Gulf of Aden", "House of Commons". */
const placeHeads = new Set(
  'gulf bay isle isles strait straits sea cape city palace hall house republic kingdom state states statue temple tower port horn church cathedral mosque hospital garden gardens university duchy principality emirate territory island islands province county town borough valley lake gate arch university'.split(
    ' ',
  ),
);
const bodyHeads = new Set(
  'joint chiefs heads union brotherhood sons daughters knights order state court courts school college'.split(' '),
);

const isOfHead = (word: NameWord): boolean => placeHeads.has(word.key) || bodyHeads.has(word.key) || isBody(word);

const isBody = (word: NameWord): boolean => isIn(word, lists.strongBodyWord);

/** How many small words join the run that ends at `last` with the name word that follows them; 0 where they do not. */
export function countConnectors(words: readonly NameWord[], runStart: number, last: number): number {
  const head = words[last]!;
  const first = words[last + 1];
  if (!first || !isJoined(head, first)) return 0;
  if (isParticle(first)) return countParticles(words, last);
  const second = words[last + 2];
  if (!second || !isJoined(first, second)) return 0;
  if (first.key === 'of' && isOfHead(head)) return countWithArticle(words, last + 2);
  if ((first.key === 'of' || first.key === 'for') && isOffice(head)) return countInTitle(words, last + 2);
  if (
    (first.key === 'for' || first.key === 'on') &&
    goesOnWithAim(words, runStart, last) &&
    !isIn(second, lists.functionWord)
  )
    return countWithArticle(words, last + 2);
  if (first.key === 'and' && isCapital(second) && joinsWithAnd(words, runStart, last)) return 1;
  return 0;
}

/** Words behind which bodies name what they are for: "Front for Democracy", "Centre for Peace". */
const aimHeads = new Set(
  `academy agency alliance association authority board bureau campaign center centre coalition commission committee council department federation
  forum foundation front fund group initiative institute league ministry movement network office organisation organization party platform programme school
  society trust union`.split(/\s+/),
);

/** "Institute for Peace", "University of Ruritania for Science". */
const goesOnWithAim = (words: readonly NameWord[], runStart: number, last: number): boolean =>
  aimHeads.has(words[last]!.key) || (words[last - 1]?.key === 'of' && last - 2 >= runStart && isBody(words[last - 2]!));

const moreParticles = new Set('des dei los las degli delle aux'.split(' '));

/** "Ludwig van Dahl", "Plaza de los Naranjos". */
const isParticle = ({ key, shape }: NameWord): boolean =>
  shape === 'lower' && (nameParticles.has(key) || moreParticles.has(key));

function countParticles(words: readonly NameWord[], last: number): number {
  let next = last + 1;
  while (next <= last + 3 && words[next] && isParticle(words[next]!)) next += 1;
  const name = words[next];
  if (!name || !isCapital(name)) return 0;
  for (let i = last + 1; i <= next; i += 1) if (!isJoined(words[i - 1]!, words[i]!)) return 0;
  return next - last - 1;
}

const isOffice = (word: NameWord): boolean => isIn(word, lists.role | lists.honorific);

/** "Secretary of State Ann Lee": an office goes on with ordinary words, never with the name of a place or body. */
function countInTitle(words: readonly NameWord[], next: number): number {
  const count = countWithArticle(words, next);
  const word = words[next + count - 1];
  return word && isIn(word, lists.ordinary) && !isIn(word, lists.place) ? count : 0;
}

/** One connector, two with "the" behind it, before a word with a capital. */
function countWithArticle(words: readonly NameWord[], next: number): number {
  const word = words[next]!;
  if (isCapital(word)) return 1;
  const behind = words[next + 1];
  return word.key === 'the' && behind && isCapital(behind) && isJoined(word, behind) ? 2 : 0;
}

/** "Trinidad and Tobago", "Jammu and Kashmir". */
function isListedPair(words: readonly NameWord[], runStart: number, last: number): boolean {
  const key = words
    .slice(Math.max(runStart, last), last + 3)
    .map((word) => word.key)
    .join(' ');
  return findPlaceKind(key) === 'known';
}

const isCapitalAt = (words: readonly NameWord[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isCapital(word) && isJoined(words[at - 1]!, word);
};

const offices = /^(?:ministry|department|directorate|faculty|college|institute)$/;

/** "Ministry of Hajj and Umrah": two words that no list knows as names, behind an office and "of". */
const isFieldOfOffice = (run: readonly NameWord[], right: NameWord): boolean =>
  run.length > 2 &&
  run.at(-2)!.key === 'of' &&
  offices.test(run.at(-3)!.key) &&
  right.shape === 'capital' &&
  run.at(-1)!.shape === 'capital' &&
  [run.at(-1)!.key, right.key].every(
    (key) =>
      findPlaceKind(key) === undefined &&
      findBodyKind(key) === undefined &&
      findNameWord(key, 'organization') !== 'strong',
  ) &&
  !isIn(right, lists.firstName);

/** "Ministry of Trade and Industry", "Food and Drug Administration"; never "Lavrov and Rubio". */
function joinsWithAnd(words: readonly NameWord[], runStart: number, last: number): boolean {
  const left = words[last]!;
  const right = words[last + 2]!;
  if (isListedPair(words, runStart, last)) return true;
  const run = words.slice(runStart, last + 1);
  if (isFieldOfOffice(run, right)) return true;
  if (!isIn(left, lists.ordinary) || (isIn(right, lists.honorific) && isCapitalAt(words, last + 3))) return false;
  if (run.length > 1 && isCapitalAt(words, last + 3) && (isBody(left) || findBodyKind(keyOfWords(run)))) return false;
  if (
    run.some(({ key }) => key === 'of' || key === 'for') &&
    run.some((word) => isBody(word) || aimHeads.has(word.key))
  )
    return !isIn(right, lists.place) && (isIn(right, lists.ordinary) || !isIn(right, lists.firstName));
  let end = last + 2;
  while (words[end + 1] && isCapital(words[end + 1]!) && isJoined(words[end]!, words[end + 1]!)) end += 1;
  return end > last + 2 && end < last + 6 && isBody(words[end]!) && isIn(right, lists.ordinary);
}

/** How many words a list goes on with commas in the name of an office: "Ministry of Farming|, Fisheries and Water Resources". */
export function countFieldList(words: readonly NameWord[], from: number, to: number): number {
  if (
    words[to]?.gap !== ', ' ||
    !words.slice(from, to).some(({ key }, at) => offices.test(key) && words[from + at + 1]?.key === 'of')
  )
    return 0;
  let next = to;
  while (next < to + maxFields && isField(words[next])) {
    if (words[next + 1]?.key === 'and' && isField(words[next + 2])) return next + 3 - to;
    next += 1;
  }
  return 0;
}

const maxFields = 6;

const isField = (word: NameWord | undefined): boolean =>
  word?.shape === 'capital' &&
  /^,? $/.test(word.gap) &&
  !isIn(word, lists.honorific) &&
  !isIn(word, lists.place) &&
  !isIn(word, lists.body) &&
  !isIn(word, lists.firstName);
