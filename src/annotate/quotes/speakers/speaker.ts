import { annotationsOf, bareNameOf, type NameAnnotation, type QuoteSpeaker } from '../../../model/annotation.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Element } from '../sentence/element.ts';
import { isPersonalPronoun } from '../sentence/element.ts';
import { headPhrase, isCoordinated, type Phrase } from '../sentence/noun-phrase.ts';
import { speaksForBody } from './source-nouns.ts';

/** What the names stage knows, as quotes ask for it. */
export interface NameIndex {
  /** The mention that is a pronoun at an offset. */
  readonly pronounAt: ReadonlyMap<number, NameAnnotation>;
  /** The fullest name of each entity, without its title. */
  readonly fullest: ReadonlyMap<string, string>;
}

/** Indexes the names of an article. Linear. */
export function indexNames(reading: Reading): NameIndex {
  const pronounAt = new Map<number, NameAnnotation>();
  const fullest = new Map<string, string>();
  for (const name of annotationsOf(reading.annotations, 'name')) {
    if (name.form === 'pronoun') pronounAt.set(name.start, name);
    if (name.form !== 'name' || !name.entity) continue;
    const bare = bareName(reading.article.text, name);
    const known = fullest.get(name.entity);
    if (known === undefined || countWords(bare) > countWords(known)) fullest.set(name.entity, bare);
  }
  return { pronounAt, fullest };
}

const bareName = (text: string, name: NameAnnotation): string =>
  bareNameOf(text, name)
    .replace(/^[\s,.]+/, '')
    .replace(/^[Tt]he /, '')
    .replace(/['\u2019]s?$/, '')
    .replace(/\s+/g, ' ')
    .trim();

const countWords = (name: string): number => name.split(' ').length;

/** The speaker that a noun phrase names: its mention, and what the mention resolves to where that is sure. */
export function readSpeaker(
  text: string,
  elements: readonly Element[],
  phrase: Phrase,
  names: NameIndex,
): QuoteSpeaker {
  const first = elements[phrase.from]!;
  if (isPersonalPronoun(first)) return withEntity(first, names.pronounAt.get(first.start), text, names);
  if (isCoordinated(elements, phrase)) return { start: first.start, end: elements[phrase.to - 1]!.end };
  const head = headPhrase(elements, phrase);
  const last = elements[head.to - 1]!;
  if (last.kind === 'name') return withEntity(last, last.name, text, names);
  const span = { start: first.start, end: elements[phrase.to - 1]!.end };
  const organization = organizationIn(elements, head);
  return organization ? { ...span, name: fullestOf(text, organization, names) } : span;
}

const withEntity = (
  { start, end }: Element,
  name: NameAnnotation | undefined,
  text: string,
  names: NameIndex,
): QuoteSpeaker => {
  if (!name) return { start, end };
  const full = name.entity ? names.fullest.get(name.entity) : undefined;
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
  (name.entity && names.fullest.get(name.entity)) || bareName(text, name);
