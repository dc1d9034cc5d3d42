import { rememberAnswers } from '../../text/remember.ts';
import { lazy, readLexicon } from '../lexicon.ts';
import { nameKey } from './name-key.ts';

/** `f` and `m`, or `u` for names of either. */
export type NameGender = 'f' | 'm' | 'u';

const firstNames = lazy(() => {
  const listed = readLexicon('names/first-names.tsv').flatMap(([gender, names]) =>
    names!.split(' ').map((name) => [name, gender as NameGender] as const),
  );
  const world = readLexicon('names/first-names-world.tsv').map(
    ([name, gender]) => [name!, gender as NameGender] as const,
  );
  return new Map([...listed, ...world]);
});
/** Someone who is in world news again and again. */
export interface PublicFigure {
  readonly gender: 'm' | 'f';
  /** Code of the country of the office, as in `language/places.ts`. */
  readonly country: string;
  /** Leads or has led a state or government. */
  readonly isHead: boolean;
}

const publicFigures = lazy(
  () =>
    new Map(
      readLexicon('names/public-figures.tsv').map(([name, gender, country, head]): [string, PublicFigure] => [
        name!,
        { gender: gender as 'm' | 'f', country: country!, isHead: head === 'head' },
      ]),
    ),
);

/** The public figure of a full name, as a key with hyphens split ("kim jong un"). */
export const findPublicFigure = (key: string): PublicFigure | undefined => publicFigures().get(key);

const surnames = lazy(
  () =>
    new Set([
      ...readLexicon('names/surnames.tsv').map((row) => row[0]!),
      ...[...publicFigures().keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
    ]),
);

/** The gender that a first name tells; absent where it is no listed first name. Hyphenated names go by their first part. */
export function findFirstNameGender(key: string): NameGender | undefined {
  const names = firstNames();
  return names.get(key) ?? (key.includes(' ') ? names.get(key.slice(0, key.indexOf(' '))) : undefined);
}

/** Whether a key is a listed surname, or ends like one ("-enko", "-ovic", "-shvili"). */
export const isSurname = rememberAnswers(
  (key: string): boolean => surnames().has(key) || (key.length > 5 && surnameEnding.test(key)),
);

const surnameEnding =
  /(?:enko|chuk|ov|ova|ev|eva|sky|ski|ska|skiy|vic|vich|shvili|dze|yan|ian|sson|sen|opoulos|akis|idis|escu|oglu|zadeh|pour)$/;

/** Family names that stand in front in Chinese, Korean and Vietnamese names. */
const leadingFamilyNames = new Set(
  `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian tang yin li chang wen qi bo zong mo chiang tsai
  kim lee park choi jung jeong kang cho yoon jang lim oh seo shin kwon hwang ahn hong moon ko roh noh ri pak choe hyon chun ban
  nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly truong`.split(/\s+/),
);

/** Particles inside names of persons, written small. */
export const nameParticles: ReadonlySet<string> = new Set(
  'de la del della di da das do dos du le van von der den ter zu bin bint ibn ben al el ul ur ud as abu y e af av wa ole arap'.split(
    ' ',
  ),
);

/** A personal name, taken apart. */
export interface PersonName {
  /** All words as keys, particles included, hyphens split. */
  readonly words: readonly string[];
  /** The word that stands for the person by itself: the family name. */
  readonly surname: string;
  /** First name, absent where there is only a surname. */
  readonly first?: string;
  /** The family name stands in front ("Xi Jinping", "Kim Jong Un"). */
  readonly familyFirst: boolean;
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md']);

/** Takes a personal name without title apart, East Asian order included; absent for an empty one. */
export function parsePersonName(name: string): PersonName | undefined {
  const parts = name
    .split(/\s+/)
    .map(nameKey)
    .filter((key) => key !== '');
  while (parts.length > 1 && suffixes.has(parts.at(-1)!)) parts.pop();
  if (!parts.length) return undefined;
  const words = parts.flatMap((part) => part.split(' '));
  const familyFirst = isFamilyFirst(parts);
  const surname = familyFirst ? parts[0]! : parts.at(-1)!;
  if (parts.length === 1) return { words, surname, familyFirst: false };
  return { words, surname, first: familyFirst ? parts.slice(1).join(' ') : parts[0]!, familyFirst };
}

/** Two or three words that open with an East Asian family name, the last of which is no Western surname behind a first name. */
function isFamilyFirst(parts: readonly string[]): boolean {
  if (parts.length < 2 || parts.length > 3 || !leadingFamilyNames.has(parts[0]!)) return false;
  const rest = parts.slice(1).flatMap((part) => part.split(' '));
  if (rest.length > 2) return false;
  if (rest.some((word) => word.length > 7 || nameParticles.has(word))) return false;
  const last = rest.at(-1)!;
  if (leadingFamilyNames.has(last) && rest.length === 1 && findFirstNameGender(parts[0]!) !== undefined) return false;
  return isAsianSyllables(last) || rest.every((word) => word.length <= 5 && !isSurname(word));
}

const syllable = /^(?:[bcdfghjklmnpqrstwxyz]{0,3}(?:[aeiou]{1,3}|y[aeou]{1,3})(?:ng|n|k|m|l|p|r|t|h)?){1,2}$/;
const isAsianSyllables = (word: string): boolean => word.length <= 7 && syllable.test(word);
