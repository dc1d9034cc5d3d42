import { lazy, readLexicon } from '../../../../language/lexicon.ts';
import type { Article } from '../../../../model/article.ts';
import { type Credit, sourceId } from './credit.ts';

/** A name that an article has something from: where it stands first, and how often it stands so. */
export interface Naming extends Credit {
  readonly count: number;
}

/** Each capitalised name beside words of telling, by its one name. Whether it is an outlet is not known. */
export type Namings = ReadonlyMap<string, Naming>;

const between = String.raw`(?:(?:[Tt]he|an?|this|(?:morning|today)['’]s|magazine|newspaper|broadcaster|website|\w+day['’]s) ){0,2}`;
/** A full stop belongs to a word only inside it: "brindle.example". */
const wordPattern = String.raw`\p{Lu}(?:[\p{L}\p{N}&-]|\.(?=[\p{L}\p{N}]))*`;
const namePattern = `${wordPattern}(?: (?:of (?:the )?)?${wordPattern}){0,4}`;

/** Words as they stand in a sentence or at its start. */
const eitherCase = (words: string): string =>
  `[${words[0]!.toUpperCase()}${words[0]}]${words.slice(1).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`;

const patterns = lazy(() => {
  const rows = readLexicon('collate/naming-cues.tsv');
  const of = (kind: string, form: (words: string) => string): string =>
    rows
      .flatMap(([row, words]) => (row === kind ? [words!] : []))
      .sort((a, b) => b.length - a.length)
      .map(form)
      .join('|');
  return {
    before: new RegExp(String.raw`\b(?:${of('before', eitherCase)}) ${between}(?=\p{Lu})`, 'gu'),
    after: new RegExp(String.raw` (?:${of('after', (words) => words)})\b`, 'g'),
  };
});

const nameHere = new RegExp(namePattern, 'uy');
const nameBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${namePattern})(?:['’]s?(?: \p{Lu}[\p{L}.'’-]*){0,3})?(?: (?:first|also|later|has|had|previously|exclusively)){0,2}$`,
  'u',
);
const longestName = 80;

/** All that an article names beside words of telling; a branch also as what it belongs to. Linear. */
export function findNamings({ text }: Article): Namings {
  const namings = new Map<string, Naming>();
  for (const { 0: cue, index } of text.matchAll(patterns().before)) {
    nameHere.lastIndex = index + cue.length;
    const name = nameHere.exec(text)?.[0];
    if (name !== undefined) addName(namings, name, index + cue.length);
  }
  for (const { index } of text.matchAll(patterns().after)) {
    const from = Math.max(0, index - longestName);
    const found = nameBefore.exec(text.slice(from, index));
    if (found) addName(namings, found[1]!, from + found.index);
  }
  return namings;
}

function addName(namings: Map<string, Naming>, whole: string, start: number): void {
  for (const name of withoutBranch(whole)) {
    const id = sourceId(name);
    const known = namings.get(id);
    const count = 1 + (known?.count ?? 0);
    const isEarlier = known === undefined || start < known.span!.start;
    namings.set(id, isEarlier ? { id, name, span: { start, end: start + name.length }, count } : { ...known, count });
  }
}

const branch = / (?:News|Radio|Magazine|Channel|TV|Television|Online|Business|Sunday|Weekly|Opinion|Politics)$/;

/** A name, and what it is a branch of: "Skerrin Lantern Magazine", "Skerrin Lantern". */
function withoutBranch(whole: string): string[] {
  const name = whole.replace(/[&-]+$/, '');
  return branch.test(name) ? [name, name.replace(branch, '')] : [name];
}
