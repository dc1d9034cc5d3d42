import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import { isListed } from './role-words.ts';

const roleClasses: ReadonlySet<string> = new Set(['role', 'honorific', 'relation']);

/** Forms of address tell nothing of what somebody is. */
const address: ReadonlySet<string> = new Set(
  'mr mrs ms miss mister sir dr madam st saint lord lady hon honourable excellency'.split(' '),
);

const roleNouns = lazy(
  () =>
    new Set(
      readLexicon('names/titles.tsv').flatMap(([word, kind]) =>
        roleClasses.has(kind!) && !address.has(word!) ? [word!] : [],
      ),
    ),
);

const [personClass, classBits] = [16, 31];
const noRoles: ReadonlySet<string> = new Set(
  'people person man woman men women one hand party member boy girl child victim guy lady gentleman'.split(' '),
);

/** Whether a word tells what a person is or does. Source: our list of titles; WordNet's class of nouns for persons. */
export const isRoleNoun = (word: string): boolean =>
  !noRoles.has(word) && !address.has(word) && (roleNouns().has(word) || (wordClass(word) & classBits) === personClass);

/** Whether a word is a title in our lists, so that with a capital too it is no name. */
export const isTitleNoun = (word: string): boolean => roleNouns().has(word) || isListed(word);
