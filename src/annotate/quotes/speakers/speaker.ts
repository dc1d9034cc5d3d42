import { lazy } from '../../../language/lexicon.ts';
import { bareNameOf, type NameAnnotation, type QuoteSpeaker } from '../../../model/annotation.ts';
import type { Element } from '../sentence/element.ts';
import { isPersonalPronoun, isPossessive } from '../sentence/element.ts';
import { headPhrase, isCoordinated, type Phrase } from '../sentence/noun-phrase.ts';
import type { Sources } from '../sentence/sources.ts';
import { speaksForBody } from './source-nouns.ts';

/** What the names stage knows, as quotes ask for it. */
export interface NameIndex {
  /** All mentions, in order. */
  readonly names: readonly NameAnnotation[];
  /** The fullest name of an entity, without its title. */
  readonly fullestOf: (entity: string) => string | undefined;
  /** A person by the last word of the name, folded, where only one entity has it. */
  readonly byLastWord: () => ReadonlyMap<string, NameAnnotation>;
}

/** Indexes the names of an article; what is asked for is looked up once. Linear for each entity. */
export function indexNames({ text, names }: Sources): NameIndex {
  const known = new Map<string, string | undefined>();
  const fullestOf = (entity: string): string | undefined => {
    if (!known.has(entity)) known.set(entity, findFullest(text, names, entity));
    return known.get(entity);
  };
  return { names, fullestOf, byLastWord: lazy(() => indexLastWords(names)) };
}

function findFullest(text: string, names: readonly NameAnnotation[], entity: string): string | undefined {
  let fullest: string | undefined;
  for (const name of names) {
    if (name.entity !== entity || name.form !== 'name') continue;
    const bare = bareName(text, name);
    if (fullest === undefined || countWords(bare) > countWords(fullest)) fullest = bare;
  }
  return fullest;
}

/** Index of the mention that is a pronoun at an offset; -1 if there is none. Logarithmic. */
function findPronoun(names: readonly NameAnnotation[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && names[at]!.start === offset; at -= 1) if (names[at]!.form === 'pronoun') return at;
  return -1;
}

function indexLastWords(names: readonly NameAnnotation[]): Map<string, NameAnnotation> {
  const byWord = new Map<string, NameAnnotation | undefined>();
  for (const name of names) {
    if (name.form !== 'name' || name.type !== 'person' || !name.entity) continue;
    const word = name.head.toLowerCase();
    const known = byWord.get(word);
    byWord.set(word, byWord.has(word) && known?.entity !== name.entity ? undefined : name);
  }
  return new Map([...byWord].filter((entry): entry is [string, NameAnnotation] => entry[1] !== undefined));
}

/** Nothing but letters and single spaces, as nearly all names are, and no article in front: nothing is to be cut off. */
const plainName = /^(?!the )[a-z]+(?: [a-z]+)*$/i;

function bareName(text: string, name: NameAnnotation): string {
  const bare = bareNameOf(text, name);
  return plainName.test(bare) ? bare : cleanName(bare);
}

const cleanName = (name: string): string =>
  name
    .replace(/^[\s,.]+/, '')
    .replace(/^[Tt]he /, '')
    .replace(/['\u2019]s?$/, '')
    .replace(/\s+/g, ' ')
    .trim();

function countWords(name: string): number {
  let count = 1;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** The speaker that a noun phrase names: its mention, and what the mention resolves to where that is sure. */
export function readSpeaker(
  text: string,
  elements: readonly Element[],
  phrase: Phrase,
  names: NameIndex,
): QuoteSpeaker {
  const first = elements[phrase.from]!;
  if (isPersonalPronoun(first) || (isPossessive(first) && phrase.to === phrase.from + 1))
    return readPronoun(first, text, names);
  if (isCoordinated(elements, phrase)) return { start: first.start, end: elements[phrase.to - 1]!.end };
  const head = headPhrase(elements, phrase);
  const last = elements[head.to - 1]!;
  if (last.kind === 'name') return withEntity(last, last.name, text, names);
  const span = { start: first.start, end: elements[phrase.to - 1]!.end };
  const organization = organizationIn(elements, head);
  return organization ? { ...span, name: fullestOf(text, organization, names) } : span;
}

/** What a pronoun stands for, as far as its chain was named close by. */
function readPronoun(element: Element, text: string, names: NameIndex): QuoteSpeaker {
  const at = findPronoun(names.names, element.start);
  const isNamed = at >= 0 && isNear(text, names.names, at);
  return withEntity(element, isNamed ? names.names[at] : undefined, text, names);
}

const farUnits = 700;

/** Whether the mention before a pronoun stands within its paragraph, the one before, or seven hundred units. */
function isNear(text: string, names: readonly NameAnnotation[], at: number): boolean {
  const { start, entity } = names[at]!;
  const before =
    entity === undefined
      ? undefined
      : names[names.findLastIndex((name, index) => index < at && name.entity === entity)]?.end;
  if (before === undefined || start - before <= farUnits) return true;
  return (text.slice(before, start).match(/\n\s*/g) ?? []).length < 2;
}

const withEntity = (
  { start, end }: Element,
  name: NameAnnotation | undefined,
  text: string,
  names: NameIndex,
): QuoteSpeaker => {
  if (!name) return { start, end };
  const full = name.entity ? names.fullestOf(name.entity) : undefined;
  const own = name.form === 'name' ? bareName(text, name) : undefined;
  return {
    start,
    end,
    ...((full ?? own) ? { name: full ?? own } : {}),
    ...(name.entity ? { entity: name.entity } : {}),
  };
};

/** The organisation named in a phrase whose last word is a body or speaks for one: "the Harbour Board's spokeswoman". */
const organizationIn = (elements: readonly Element[], { from, to }: Phrase): NameAnnotation | undefined =>
  speaksForBody(elements[to - 1]!.folded)
    ? elements.slice(from, to).find(({ name }) => name?.type === 'organization' && name.form === 'name')?.name
    : undefined;

const fullestOf = (text: string, name: NameAnnotation, names: NameIndex): string =>
  (name.entity && names.fullestOf(name.entity)) || bareName(text, name);
