import { bareNameOf, type NameAnnotation } from '../../model/annotation.ts';
import { foldName } from '../../text/fold.ts';
import { foldSpelling } from '../spelling.ts';

/** A name as an article prints it, without its title. */
export interface NameForm {
  /** The characters of the article. */
  readonly text: string;
  /** Folded words without accents, hyphens taken as spaces, in American spelling. */
  readonly words: readonly string[];
  readonly key: string;
  /** How often it stands in the article. */
  readonly count: number;
  /** Whether it is written in capitals like an acronym: "SCO", "U.N.". */
  readonly capitals: boolean;
}

const capitals = /^(?:\p{Lu}\.?){2,7}$/u;
const article = /^the\s+/iu;
const possessive = /['’]s?$/u;

/** The bare name of a name annotation. */
export function readNameForm(text: string, name: NameAnnotation): NameForm {
  const bare = bareNameOf(text, name).replace(article, '').replace(possessive, '');
  const words = foldName(bare)
    .split(' ')
    .filter((word) => word !== '')
    .map(foldSpelling);
  return { text: bare, words, key: words.join(' '), count: 1, capitals: capitals.test(bare) };
}

const minorWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'des', '&']);

/** The acronyms that a long name may have: initials of all its words, and of its weightier words. */
export function initialsOf({ words }: NameForm): string[] {
  if (words.length < 2) return [];
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join('');
  return [...new Set([initials(words), initials(words.filter((word) => !minorWords.has(word)))])];
}

/** The letters of an acronym: "U.N." → "un". */
export const acronymOf = ({ capitals: isAcronym, words }: NameForm): string | undefined =>
  isAcronym ? words.join('') : undefined;

const companyEndings: ReadonlySet<string> = new Set([
  'inc',
  'corp',
  'corporation',
  'co',
  'company',
  'ltd',
  'plc',
  'llc',
  'ag',
  'gmbh',
  'group',
]);

/** The key of an organisation's name without the legal form or the words "news agency" at its end. */
export function shortKeyOf({ words }: NameForm): string {
  const last = words.at(-1);
  if (words.length > 2 && last === 'agency' && words.at(-2) === 'news') return words.slice(0, -2).join(' ');
  return words.length > 1 && companyEndings.has(last!) ? words.slice(0, -1).join(' ') : words.join(' ');
}
