import { bareNameOf, type NameAnnotation, type QuantityAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { foldName } from '../../text/fold.ts';
import type { GatheredAnnotations } from './gather-annotations.ts';
import { hashTerm } from './hash.ts';
import { termKinds } from './marks.ts';
import { clearTerms, countTerm, labelTerm, lacksLabel, type PackedTerms, packTerms } from './term-table.ts';
import { addText } from './text-terms.ts';

const longestName = 80;

/** What was read of an article: its terms, and how many of its words there are to compare, where they were asked for. */
export interface ReadTerms extends PackedTerms {
  readonly compared: number;
}

/** The terms of an article: words of title and body, names by chain, places, numbers. */
export function collectTerms(
  article: Article,
  { names, quantities }: GatheredAnnotations,
  compares: boolean,
): ReadTerms {
  clearTerms();
  addNames(article.text, names);
  addNumbers(quantities);
  const compared = addText(article, compares);
  return { ...packTerms(), compared };
}

/** Words of letters with one space between: most names. */
const plainName = /^[a-z]+(?: [a-z]+)*$/i;

/** What `foldName` makes of such a name. */
function foldPlainName(name: string): string {
  const folded = name.toLowerCase();
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

/** What the names of one entity have in common. */
interface Chain {
  label: string;
  folded: string;
  /** The hash that its names of a type have: those of one chain are of one type, but for few. */
  type: NameAnnotation['type'] | undefined;
  hash: number;
}

/** Each chain counts under one name, its longest; people by their last name, since one report writes it out and the next does not. */
function addNames(text: string, names: readonly NameAnnotation[]): void {
  const chains = findChains(text, names);
  for (let at = 0; at < names.length; at += 1) {
    const chain = chains[at]!;
    if (chain.folded.length < 2 || chain.folded.length > longestName) continue;
    const { type } = names[at]!;
    const kind = type === 'place' ? termKinds.place : termKinds.name;
    if (chain.type !== type) {
      chain.type = type;
      chain.hash = hashTerm(kind, type === 'person' ? lastNameOf(chain.folded) : chain.folded);
    }
    const term = countTerm(chain.hash, kind);
    if (lacksLabel(term)) labelTerm(term, chain.label);
  }
}

const lastNameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The chain of each name. */
function findChains(text: string, names: readonly NameAnnotation[]): readonly Chain[] {
  const chains = new Map<string, Chain>();
  const found = names.map((name) => {
    const key = name.entity ?? name.id;
    const known = chains.get(key);
    if (known) lengthenLabel(known, text, name);
    const chain: Chain = known ?? { label: bareNameOf(text, name), folded: '', type: undefined, hash: 0 };
    if (!known) chains.set(key, chain);
    return chain;
  });
  for (const chain of chains.values()) foldChain(chain);
  return found;
}

function lengthenLabel(chain: Chain, text: string, name: NameAnnotation): void {
  if (name.end - name.start <= chain.label.length) return;
  const label = bareNameOf(text, name);
  if (label.length > chain.label.length) chain.label = label;
}

function foldChain(chain: Chain): void {
  const isPlain = plainName.test(chain.label);
  if (!isPlain) chain.label = chain.label.replace(/\s+/gu, ' ');
  chain.folded = isPlain ? foldPlainName(chain.label) : foldName(chain.label);
}

function addNumbers(quantities: readonly QuantityAnnotation[]): void {
  for (const { ordinal, unit, value } of quantities) {
    if (ordinal || value < 2) continue;
    const key = `${value} ${unit ?? ''}`.trim();
    const term = countTerm(hashTerm(termKinds.number, key), termKinds.number);
    if (lacksLabel(term)) labelTerm(term, key);
  }
}
