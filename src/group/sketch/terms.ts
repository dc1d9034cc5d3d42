import { annotationsOf, bareNameOf, type NameAnnotation } from '../../model/annotation.ts';
import { type Article, annotatedBlockKinds } from '../../model/article.ts';
import { foldName } from '../../text/fold.ts';
import { hashTerm } from './hash.ts';
import { termKinds, termMarks } from './marks.ts';
import { mostWords, readWords } from './read-words.ts';
import { clearTerms, countTerm, labelTerm, lacksLabel, type PackedTerms, packTerms } from './term-table.ts';

const readUnits = 12 * mostWords;
const leadWords = 60;
const openingWords = 14;
const longestName = 80;

/** The terms of an article: words of title and body, names by chain, places, numbers. */
export function collectTerms(article: Article): PackedTerms {
  clearTerms();
  addNames(article);
  addNumbers(article);
  addText(article);
  return packTerms();
}

/** Title and text; where there is no title, the opening words stand for it. */
function addText({ blocks, text, title }: Article): void {
  const titled = title ? addWords(title, { title: mostWords, lead: 0, most: mostWords }) : 0;
  const opening = titled > 0 || blocks.some(({ kind }) => kind === 'headline') ? 0 : openingWords;
  let words = 0;
  for (const { end, kind, start } of blocks) {
    if (words >= mostWords) break;
    if (!annotatedBlockKinds.has(kind)) continue;
    const slice = text.slice(start, Math.min(end, start + readUnits));
    const isTitle = kind === 'headline';
    const zones = isTitle
      ? { title: mostWords, lead: 0, most: mostWords }
      : { title: Math.max(0, opening - words), lead: Math.max(0, leadWords - words), most: mostWords - words };
    words += addWords(slice, zones);
  }
}

interface Zones {
  /** The first so many words are of the title, so many of the lead; at most `most` are read. */
  readonly title: number;
  readonly lead: number;
  readonly most: number;
}

const address = /\b(?:https?:\/\/|www\.)\S+/giu;
const hasAddress = (text: string): boolean => text.includes('://') || text.includes('www.') || text.includes('WWW.');

/** Adds words and gives their number. An address is none. */
function addWords(text: string, { lead, most, title }: Zones): number {
  const words = readWords(hasAddress(text) ? text.replace(address, ' ') : text, most);
  for (let at = 0; at < words.count; at += 1) {
    const hash = words.terms[at]!;
    if (hash === 0) continue;
    const zone = (at < title ? termMarks.title : 0) | (at < lead ? termMarks.lead : 0);
    const term = countTerm(hash, zone);
    if (zone !== 0 && lacksLabel(term)) labelTerm(term, words.wordAt(at));
  }
  return words.count;
}

/** Words of letters with one space between: most names. */
const plainName = /^[a-z]+(?: [a-z]+)*$/i;

/** What `foldName` makes of such a name. */
function foldPlainName(name: string): string {
  const folded = name.toLowerCase();
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

interface Chain {
  label: string;
  folded: string;
}

/** Each chain counts under one name, its longest; people by their last name, since one report writes it out and the next does not. */
function addNames(article: Article): void {
  const names = annotationsOf(article.annotations, 'name').filter(({ form }) => form === 'name');
  const chains = findChains(article.text, names);
  for (const name of names) {
    const { folded, label } = chains.get(chainOf(name))!;
    if (folded.length < 2 || folded.length > longestName) continue;
    const kind = name.type === 'place' ? termKinds.place : termKinds.name;
    const key = name.type === 'person' ? folded.slice(folded.lastIndexOf(' ') + 1) : folded;
    const term = countTerm(hashTerm(kind, key), kind);
    if (lacksLabel(term)) labelTerm(term, label);
  }
}

const chainOf = (name: NameAnnotation): string => name.entity ?? name.id;

function findChains(text: string, names: readonly NameAnnotation[]): ReadonlyMap<string, Chain> {
  const chains = new Map<string, Chain>();
  for (const name of names) {
    const label = bareNameOf(text, name);
    const known = chains.get(chainOf(name));
    if (!known) chains.set(chainOf(name), { label, folded: '' });
    else if (label.length > known.label.length) known.label = label;
  }
  for (const chain of chains.values()) {
    const isPlain = plainName.test(chain.label);
    if (!isPlain) chain.label = chain.label.replace(/\s+/gu, ' ');
    chain.folded = isPlain ? foldPlainName(chain.label) : foldName(chain.label);
  }
  return chains;
}

function addNumbers({ annotations }: Article): void {
  for (const { ordinal, unit, value } of annotationsOf(annotations, 'quantity')) {
    if (ordinal || value < 2) continue;
    const key = `${value} ${unit ?? ''}`.trim();
    const term = countTerm(hashTerm(termKinds.number, key), termKinds.number);
    if (lacksLabel(term)) labelTerm(term, key);
  }
}
