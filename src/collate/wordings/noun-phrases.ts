import type { TokenAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import type { WordingArticle } from './wording-article.ts';

/** A noun with what stands in front of it: "Mr. Comey's closely guarded memos". */
export interface NounPhrase extends Span {
  /** Where its own words begin, after articles, owners and marks: "closely guarded memos". */
  readonly coreStart: number;
  /** Indexes of its first own token and of its noun. */
  readonly coreToken: number;
  readonly headToken: number;
  /** Dictionary form of the noun. */
  readonly lemma: string;
  /** What tells which one is meant: "the", an owner, "a", nothing, or a word that says that it is another one ("any", "no", "new"). */
  readonly reference: 'definite' | 'owned' | 'indefinite' | 'bare' | 'another';
  readonly plural: boolean;
}

const inFront: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod',
  'case',
  'punct',
  'advmod',
  'flat',
  'advcl',
  'goeswith',
]);
const definite: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
const indefinite: ReadonlySet<string> = new Set(['a', 'an']);
const another: ReadonlySet<string> = new Set([
  'any',
  'no',
  'every',
  'each',
  'another',
  'other',
  'some',
  'what',
  'which',
  'new',
  'such',
  'previous',
  'earlier',
  'future',
  'many',
  'more',
  'several',
  'similar',
  'different',
]);
const owning: ReadonlySet<string> = new Set(["'s", "'", '’s', '’']);
const maxWords = 12;

/** The noun phrases of an article whose noun is not part of a name, in order of text; linear. */
export function findNounPhrases(article: WordingArticle): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let index = 0; index < article.tokens.length; index += 1)
    if (isHead(article, index)) found.push(createPhrase(article, index));
  return found;
}

function isHead({ tokens, heads, inName }: WordingArticle, index: number): boolean {
  const token = tokens[index]!;
  if (token.tag !== 'NOUN' && !(token.tag === 'PROPN' && isPlural(token))) return false;
  if (inName[index]) return false;
  const front = token.relation === 'compound' || token.relation === 'flat' || token.relation === 'goeswith';
  return !(front && heads[index]! > index) && token.lemma.length > 2;
}

const isPlural = (token: TokenAnnotation): boolean => token.penn === 'NNS' || token.penn === 'NNPS';

function createPhrase(article: WordingArticle, headToken: number): NounPhrase {
  const { tokens } = article;
  const first = findFirst(article, headToken);
  const coreToken = findCore(article, first, headToken);
  const head = tokens[headToken]!;
  return {
    start: tokens[first]!.start,
    end: head.end,
    coreStart: tokens[coreToken]!.start,
    coreToken,
    headToken,
    lemma: fold(head.lemma),
    reference: findReference(article, first, coreToken, headToken),
    plural: isPlural(head),
  };
}

/** Goes left as long as words belong to the noun. */
function findFirst(article: WordingArticle, headToken: number): number {
  const { tokens, heads } = article;
  let first = headToken;
  for (let index = headToken - 1; index >= 0 && headToken - index < maxWords; index -= 1) {
    const { tag, relation } = tokens[index]!;
    const isAlone = (tag === 'ADP' || tag === 'SCONJ') && article.text[tokens[index]!.end] !== '-';
    if (!inFront.has(relation ?? '') || isAlone || !belongsTo(heads, index, headToken)) break;
    first = index;
  }
  while (first < headToken && tokens[first]!.tag === 'PUNCT' && !isGlued(article, first)) first += 1;
  return joinHyphens(article, first);
}

/** Goes further left over what hyphens join: "three-and-a-half year war". */
function joinHyphens(article: WordingArticle, from: number): number {
  let index = from;
  while (index > 0 && isGlued(article, index)) index -= 1;
  return index;
}

/** Whether a hyphen joins a token with the one before it. */
function isGlued({ tokens, text }: WordingArticle, index: number): boolean {
  const { start } = tokens[index]!;
  return tokens[index - 1]?.end === start && (text[start] === '-' || text[start - 1] === '-');
}

function belongsTo(heads: readonly number[], index: number, headToken: number): boolean {
  let at = index;
  for (let step = 0; step < 5; step += 1) {
    at = heads[at]!;
    if (at === headToken) return true;
    if (at < 0 || at > headToken) return false;
  }
  return false;
}

/** After the last owner, article, number or mark in front of the noun. */
function findCore(article: WordingArticle, first: number, headToken: number): number {
  const { tokens, text } = article;
  let core = first;
  for (let index = first; index < headToken; index += 1) {
    const { start, end, tag, relation, penn } = tokens[index]!;
    const isPart = text[end] === '-' || text[start - 1] === '-';
    const isOwner = (relation === 'case' || tag === 'PART') && owning.has(text.slice(start, end));
    const isMark = tag === 'PUNCT' && text[start] !== '-';
    const isCount = tag === 'NUM' && core === index && !isPart && !/^\d{4}$/u.test(text.slice(start, end));
    const isDeterminer = (relation === 'det' || tag === 'DET' || tag === 'PRON') && !isPart;
    // A verb in front of a bare noun that the tree takes for an adjective: "drew criticism".
    const isVerb = tag === 'VERB' && index === first && penn !== 'VBN';
    if (isDeterminer || isOwner || isMark || isCount || isVerb) core = index + 1;
  }
  return Math.max(first, joinHyphens(article, core));
}

function findReference(
  { tokens, text }: WordingArticle,
  first: number,
  core: number,
  head: number,
): NounPhrase['reference'] {
  const wordAt = (index: number): string => fold(text.slice(tokens[index]!.start, tokens[index]!.end));
  const opening = wordAt(first);
  for (let index = first; index < head; index += 1)
    if (another.has(wordAt(index)) && !(definite.has(opening) && wordAt(index) === 'new')) return 'another';
  if (first === core) return 'bare';
  if (indefinite.has(opening)) return 'indefinite';
  return definite.has(opening) ? 'definite' : 'owned';
}
