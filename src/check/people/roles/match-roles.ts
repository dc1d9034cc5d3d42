import { areNear } from '../../../collate/quotations/words/near-words.ts';
import { rootOf } from '../../../collate/quotations/words/roots.ts';
import { fold } from '../../../text/fold.ts';
import { splitWords } from '../../../text/words.ts';
import { areApart, areOfOtherSpheres, isOfBody, leadApart, leadsApart } from './offices.ts';
import { fieldsOf } from './role-fields.ts';
import { isRoleNoun } from './role-nouns.ts';
import { areOneRole, findClash, findRoleKey, isTrade, type RoleWords } from './role-words.ts';

/** `same`: one role, or nothing says that it is another; `other`: nobody has both at a time; `perhaps`: two jobs that hardly go together; `open`: nothing to tell it by. */
export type RoleMatch = 'same' | 'other' | 'perhaps' | 'open';

const deputies: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'shadow', 'under']);
const formers: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'retired',
  'late',
  'onetime',
  'past',
  'then',
  'previous',
]);
/** Whoever has left one of these may have had the other before or after. */
const lifeSorts: ReadonlySet<string> = new Set(['state', 'rank', 'police', 'company', 'sport']);

/** Sets a role that a draft gives somebody against one that an input gives him. */
export function matchRoles(draft: RoleWords, input: RoleWords): RoleMatch {
  const [a, b] = [keyOf(draft), keyOf(input)];
  if (areOneRole(a, b) || rootOf(a) === rootOf(b)) return matchAlike(draft, input);
  const isDeputed = hasWord(draft, deputies) !== hasWord(input, deputies);
  const [left, other] = [hasWord(draft, formers), hasWord(input, formers)];
  if (left !== other && !areTrades(a, b)) return 'open';
  if (isDeputed) return left === other && areOfOtherSpheres(draft, input) ? 'perhaps' : 'open';
  const clash = findClash(a, b).filter((sort) => sort !== 'state' || !(isOfBody(draft) || isOfBody(input)));
  const isPast = left && other && !isCourt(a, b);
  if (clash.length > 0) return isPast && clash.every((sort) => lifeSorts.has(sort)) ? 'open' : 'other';
  if (left === other && leadsApart(draft, input)) return 'perhaps';
  if (areNear(rootOf(a), rootOf(b))) return 'same';
  return left === other && areApart(draft, input) ? 'perhaps' : 'open';
}

const keyOf = ({ words, head }: RoleWords): string => findRoleKey(words, head);

const hasWord = ({ words }: RoleWords, list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));

/** "a retired baker" may well be told as "a baker". */
const areTrades = (a: string, b: string): boolean => findClash(a, b).includes('trade');

/** "a former judge" is no "former minister". */
const courtRoles: ReadonlySet<string> = new Set(['judge', 'magistrate', 'justice', 'prosecutor']);
const isCourt = (a: string, b: string): boolean => courtRoles.has(a) !== courtRoles.has(b);

/** One noun: a deputy is not the one whom he stands for, and who leads one field does not lead another. */
function matchAlike(draft: RoleWords, input: RoleWords): RoleMatch {
  if (hasWord(draft, deputies) !== hasWord(input, deputies))
    return isTrade(keyOf(draft)) && keyOf(draft) !== keyOf(input) ? 'open' : 'other';
  const [own, other] = [fieldsOf(modifiers(draft)), fieldsOf(modifiers(input))];
  const isClash = own.size > 0 && other.size > 0 && ![...own].some((field) => other.has(field));
  return isClash || leadApart(draft, input) ? 'other' : 'same';
}

const modifiers = ({ words, head }: RoleWords): string[] => words.filter((_, at) => at !== head);

/** The role that words name: its noun is the last one for a person, before "of …". */
export function parseRole(text: string): RoleWords | undefined {
  const words = splitWords(fold(text)).map(({ folded }) => folded.replace(/'s$/, ''));
  const tie = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for' || word === 'at'));
  const head = words.slice(0, tie < 0 ? words.length : tie).findLastIndex(isRoleNoun);
  return head < 0 ? undefined : { words, head };
}
