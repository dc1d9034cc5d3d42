import type { NameAnnotation, QuantityAnnotation, TimeAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import { spanContains } from '../../../model/span.ts';
import { splitComparableWords } from '../../comparable-words.ts';
import type { ClaimTerm } from '../claim.ts';
import { groupsOf, rootOf } from '../word-groups.ts';
import type { ClaimSource } from './claim-source.ts';

/** The words of a claim with what was found in them. */
export interface TermParts {
  readonly tokens: readonly TokenAnnotation[];
  readonly quantities: readonly QuantityAnnotation[];
  readonly times: readonly TimeAnnotation[];
  readonly names: readonly NameAnnotation[];
}

const telling: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV', 'X']);

/** The terms of a claim in the order of its words; words inside a number or a time are told by it. */
export function readTerms(source: ClaimSource, { tokens, quantities, times, names }: TermParts): ClaimTerm[] {
  const terms: ClaimTerm[] = [];
  for (const token of tokens) {
    const quantity = quantities.find((one) => spanContains(one, token));
    const time = times.find((one) => spanContains(one, token));
    if (time) {
      if (time.start === token.start || terms.at(-1)?.token.start !== token.start)
        terms.push(...timeTerms(time, token));
    } else if (quantity) {
      if (quantity.start === token.start) terms.push(numberTerm(quantity, token));
    } else terms.push(...wordTerms(source, token, names));
  }
  return terms;
}

/** The terms by each of their keys. */
export function indexTerms(terms: readonly ClaimTerm[]): Map<string, ClaimTerm[]> {
  const byKey = new Map<string, ClaimTerm[]>();
  for (const term of terms) {
    for (const key of term.keys) {
      const list = byKey.get(key);
      if (list) list.push(term);
      else byKey.set(key, [term]);
    }
  }
  return byKey;
}

const dayForm = /^\d{4}-\d{2}-\d{2}/;

function timeTerms(time: TimeAnnotation, token: TokenAnnotation): ClaimTerm[] {
  const day = dayForm.exec(time.value ?? '')?.[0] ?? time.value;
  return time.start === token.start && day !== undefined ? [{ keys: [`@${day}`], kind: 'day', weight: 2, token }] : [];
}

const largestCommon = 12;

function numberTerm(quantity: QuantityAnnotation, token: TokenAnnotation): ClaimTerm {
  const { value, unit, low } = quantity;
  const weight = value <= largestCommon ? 2 : 4;
  return { keys: [`#${low ?? value}${unit ?? ''}`], kind: 'number', weight, token, quantity };
}

const nameWeight = 3;

function wordTerms(source: ClaimSource, token: TokenAnnotation, names: readonly NameAnnotation[]): ClaimTerm[] {
  const name = names.findLast((one) => spanContains(one, token));
  if (name?.entity !== undefined && name.form !== 'description') {
    if (name.start !== token.start) return [];
    const head = name.form === 'name' ? [rootOf(name.head.toLowerCase())] : [];
    const weight = name.form === 'pronoun' ? nameWeight / 2 : nameWeight;
    return [{ keys: [source.clusterOf(name.entity), ...head], kind: 'name', weight, token }];
  }
  if (!telling.has(token.tag)) return [];
  const [word] = splitComparableWords(source.article.text, [token]);
  if (!word?.content) return [];
  const root = rootOf(token.lemma);
  return [{ keys: [root, ...groupsOf(root)], kind: 'word', weight: Math.min(7, word.rarity), token }];
}
