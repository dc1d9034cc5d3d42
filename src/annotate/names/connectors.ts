import { isOrdinaryWord } from '../../language/ordinary-words.ts';
import { findFirstNameGender, nameParticles } from '../../language/person-names.ts';
import { findPlaceKind } from '../../language/places.ts';
import { isCapital } from './case.ts';
import { findNameWord, isTitleWord } from './gazetteer.ts';
import type { NameWord } from './words.ts';

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

/** Whether a word stands right behind the one before it, inside one name: "Sergei Lavrov", "J. Edgar", "Gen. Milley", "Marks & Spencer". */
export function isJoined(before: NameWord, word: NameWord): boolean {
  if (before.possessive)
    return isCapital(before) && isCapital(word) && owners.has(before.key) && /^['\u2019]s $/.test(word.gap);
  if (space.test(word.gap) || ampersand.test(word.gap)) return true;
  if (!abbreviationGap.test(word.gap)) return false;
  if (before.shape === 'initial') return true;
  return (
    isCapital(before) &&
    (abbreviations.has(before.key) || (before.key.length <= 5 && isTitleWord(before.key, 'honorific')))
  );
}

/** Heads of names that go on with "of": "Gulf of Aden", "House of Commons". */
const placeHeads = new Set(
  'gulf bay isle isles strait straits sea cape city palace hall house republic kingdom state states statue temple tower port horn church cathedral university duchy principality emirate territory island islands province county town borough valley lake gate arch university'.split(
    ' ',
  ),
);
const bodyHeads = new Set(
  'joint chiefs heads union brotherhood sons daughters knights order state court courts school college'.split(' '),
);

const isOfHead = ({ key }: NameWord): boolean =>
  placeHeads.has(key) || bodyHeads.has(key) || findNameWord(key, 'organization') === 'strong';

const isBody = ({ key }: NameWord): boolean => findNameWord(key, 'organization') === 'strong';

/** How many small words join the run that ends at `last` with the name word that follows them; 0 where they do not. */
export function countConnectors(words: readonly NameWord[], runStart: number, last: number): number {
  const head = words[last]!;
  const first = words[last + 1];
  if (!first || !isJoined(head, first)) return 0;
  if (nameParticles.has(first.key) && first.shape === 'lower') return countParticles(words, last);
  const second = words[last + 2];
  if (!second || !isJoined(first, second)) return 0;
  if (first.key === 'of' && isOfHead(head)) return countWithArticle(words, last + 2);
  if ((first.key === 'of' || first.key === 'for') && isOffice(head)) return countInTitle(words, last + 2);
  if ((first.key === 'for' || first.key === 'on') && isBody(head)) return countWithArticle(words, last + 2);
  if (first.key === 'and' && isCapital(second) && joinsWithAnd(words, runStart, last)) return 1;
  return 0;
}

function countParticles(words: readonly NameWord[], last: number): number {
  let next = last + 1;
  while (next <= last + 3 && words[next] && nameParticles.has(words[next]!.key) && words[next]!.shape === 'lower')
    next += 1;
  const name = words[next];
  if (!name || !isCapital(name)) return 0;
  for (let i = last + 1; i <= next; i += 1) if (!isJoined(words[i - 1]!, words[i]!)) return 0;
  return next - last - 1;
}

const isOffice = ({ key }: NameWord): boolean => isTitleWord(key, 'role') || isTitleWord(key, 'honorific');

/** "Secretary of State Ann Lee": an office goes on with ordinary words, never with the name of a place or body. */
function countInTitle(words: readonly NameWord[], next: number): number {
  const count = countWithArticle(words, next);
  const word = words[next + count - 1];
  return word && isOrdinaryWord(word.key) && findPlaceKind(word.key) === undefined ? count : 0;
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

/** "Ministry of Trade and Industry", "Food and Drug Administration"; never "Lavrov and Rubio". */
function joinsWithAnd(words: readonly NameWord[], runStart: number, last: number): boolean {
  const left = words[last]!;
  const right = words[last + 2]!;
  if (isListedPair(words, runStart, last)) return true;
  if (!isOrdinaryWord(left.key) || isTitleWord(right.key, 'honorific')) return false;
  const run = words.slice(runStart, last + 1);
  if (run.some(({ key }) => key === 'of' || key === 'for') && run.some(isBody))
    return (
      findPlaceKind(right.key) === undefined &&
      (isOrdinaryWord(right.key) || findFirstNameGender(right.key) === undefined)
    );
  let end = last + 2;
  while (words[end + 1] && isCapital(words[end + 1]!) && isJoined(words[end]!, words[end + 1]!)) end += 1;
  return end > last + 2 && end < last + 6 && isBody(words[end]!) && isOrdinaryWord(right.key);
}
