import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { findCountryByDemonym } from '../../../language/lists/places.ts';
import { fieldsOf, spheresOf } from './role-fields.ts';
import { findRoleKey, isListed, isTrade, type RoleWords } from './role-words.ts';

/**
 * How firmly a role stands against others. `lead`: who leads or speaks for something that is named, "police chief"; `firm`: an office or a job that hardly goes with another one;
 * `calling`: a job that one may have learnt before an office; `loose`: what excludes nothing.
 */
type Standing = 'lead' | 'firm' | 'calling' | 'loose';

/** Nouns that tell an office by what is led: "head of the clinic". Presidents and chairmen often are something else by their job. */
const leads: ReadonlySet<string> = new Set(
  'chief head director boss manager commander superintendent commissioner secretary officer spokesman spokeswoman spokesperson minister'.split(
    ' ',
  ),
);

/** Those who speak for a body, and those who are at its head. */
const speakers: ReadonlySet<string> = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
const heads: ReadonlySet<string> = new Set([
  'chief',
  'head',
  'director',
  'boss',
  'commissioner',
  'minister',
  'secretary',
]);

/** Of a government, whatever they are for. */
const ministers: ReadonlySet<string> = new Set(['minister', 'secretary']);

const looseRoles = lazy(
  () => new Map(readLexicon('check/loose-roles.tsv').map(([word, sort]) => [word!, sort ?? ''] as const)),
);

/** Whether a role tells neither an office nor a job: "a father of three", "the expert". */
export const isGeneralRole = ({ words, head }: RoleWords): boolean =>
  looseRoles().get(words[head]!) === 'general' || findCountryByDemonym(words[head]!) !== undefined;

const soles: ReadonlySet<string> = new Set([
  'mayor',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'opposition leader',
]);

/** Whether a town, a body or a land has one such office at a time; there may be many judges and spokesmen. */
export function isUniqueOffice(role: RoleWords): boolean {
  if (role.words.some((word) => !/^\p{L}/u.test(word) || pasts.has(word))) return false;
  if (soles.has(keyOf(role)) && role.words.length === keyOf(role).split(' ').length) return true;
  return heads.has(role.words[role.head]!) && fromFront(role, spheresOf).size > 0 && !isDeputy(role) && !isOfBody(role);
}

const pasts: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'retired',
  'late',
  'then',
  'previous',
  'past',
  'interim',
  'acting',
]);
const isDeputy = ({ words }: RoleWords): boolean =>
  words.some((word) => /^(?:deputy|vice|assistant|shadow|under)$/.test(word));

/** Whether two roles, which are not one, are such that who has one hardly has the other too. */
export function areApart(left: RoleWords, right: RoleWords): boolean {
  const [one, other] = [standingOf(left), standingOf(right)];
  if (one === 'loose' || other === 'loose') return false;
  if (one === 'calling') return other === 'firm' && isTrade(keyOf(right));
  if (other === 'calling') return one === 'firm' && isTrade(keyOf(left));
  return (one === 'firm' && other === 'firm') || leadsApart(left, right);
}

/** Whether one of two roles, none of which is loose, is told by what is led, and that is not the other's. */
export function leadsApart(left: RoleWords, right: RoleWords): boolean {
  const standings = [standingOf(left), standingOf(right)];
  if (!standings.includes('lead') || !standings.every((one) => one === 'lead' || one === 'firm')) return false;
  return leadElsewhere(left, right) || isPublic(left, right) || isPublic(right, left);
}

const publicSpheres: ReadonlySet<string> = new Set(['state', 'police', 'rescue', 'military']);

/** Who is at the head of what is public has no office of a company: "police chief" and "chief executive". */
const isPublic = (left: RoleWords, right: RoleWords): boolean =>
  heads.has(left.words[left.head]!) &&
  [...sphereOf(left)].some((sphere) => publicSpheres.has(sphere)) &&
  sphereOf(right).size === 0 &&
  isListed(keyOf(right));

/** Whether two roles are of spheres that have nothing to do with each other, and neither of them is of the loose kind. */
export const areOfOtherSpheres = (left: RoleWords, right: RoleWords): boolean =>
  [left, right].every((role) => standingOf(role) === 'lead' || standingOf(role) === 'firm') &&
  areKnownDisjoint(sphereOf(left), sphereOf(right));

const keyOf = ({ words, head }: RoleWords): string => findRoleKey(words, head);

const bodies: ReadonlySet<string> = new Set(
  'region regional provincial club company group association federation council board university college bank union society league party senate court chamber assembly committee commission institute foundation'.split(
    ' ',
  ),
);

/** "the president of the regional council" is none of a state. */
export const isOfBody = (role: RoleWords): boolean =>
  ['president', 'chancellor', 'speaker'].includes(role.words[role.head]!) &&
  role.words.some((word) => bodies.has(word));

const plural = /[^s]s$/;

function standingOf(role: RoleWords): Standing {
  const noun = role.words[role.head]!;
  const key = keyOf(role);
  if (isOfBody(role)) return 'loose';
  if (key.includes(' ')) return 'firm';
  if (leads.has(noun) && noun !== 'minister' && fromFront(role, spheresOf).size > 0) return 'lead';
  const loose = looseRoles().get(key);
  if (loose === 'calling') return isFirst(role) ? 'firm' : 'calling';
  if (loose !== undefined || findCountryByDemonym(noun) !== undefined) return 'loose';
  return plural.test(noun) && key === noun ? 'loose' : 'firm';
}

/** Whether two leaders are of different spheres, or one leads a field and the other the whole of a body or another field. */
function leadElsewhere(left: RoleWords, right: RoleWords): boolean {
  const [one, other] = [sphereOf(left), sphereOf(right)];
  if (one.size === 0 || other.size === 0) return false;
  if (areDisjoint(one, other) || speaksFor(left, right) || speaksFor(right, left)) return true;
  const [own, others] = [fieldOf(left), fieldOf(right)];
  if (!isOffice(left) || !isOffice(right)) return false;
  if (own.size > 0 && others.size > 0) return areDisjoint(own, others);
  return own.size === 0 ? leadsTrade(right) : leadsTrade(left);
}

/** Who speaks for a body is not at its head. */
const speaksFor = (left: RoleWords, right: RoleWords): boolean =>
  speakers.has(left.words[left.head]!) && heads.has(right.words[right.head]!);

const isOffice = (role: RoleWords): boolean => leads.has(role.words[role.head]!) || leadsTrade(role);

const firsts: ReadonlySet<string> = new Set(['chief', 'head', 'lead']);

/** "chief nurse": the first of those who have a job; a chief physician may well lead the clinic. */
const leadsTrade = (role: RoleWords): boolean =>
  !leads.has(role.words[role.head]!) && !looseRoles().has(role.words[role.head]!) && isFirst(role);

const isFirst = ({ words, head }: RoleWords): boolean => words.slice(0, head).some((word) => firsts.has(word));

/** What stands before the noun tells what somebody leads; else what stands behind it: "chief nurse of the health board". */
function fromFront<Value>(
  { words, head }: RoleWords,
  read: (words: readonly string[]) => ReadonlySet<Value>,
): ReadonlySet<Value> {
  const front = read(words.slice(0, leads.has(words[head]!) ? head : head + 1));
  return front.size > 0 ? front : read(words.slice(head + 1));
}

const stateAlone: ReadonlySet<string> = new Set(['state']);

const sphereOf = (role: RoleWords): ReadonlySet<string> =>
  ministers.has(role.words[role.head]!) ? stateAlone : fromFront(role, spheresOf);

const fieldOf = (role: RoleWords): ReadonlySet<number> => fromFront(role, fieldsOf);

const areDisjoint = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean =>
  ![...a].some((value) => b.has(value));

const areKnownDisjoint = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean =>
  a.size > 0 && b.size > 0 && areDisjoint(a, b);

/** Whether two roles of one noun, or of two that may be one, lead things of different spheres: "race director" and "airport director". */
export const leadApart = (left: RoleWords, right: RoleWords): boolean =>
  (standingOf(left) === 'lead' || standingOf(right) === 'lead') && areKnownDisjoint(sphereOf(left), sphereOf(right));
