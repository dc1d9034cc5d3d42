import type { ClaimForm } from '../../../model/annotation.ts';
import type { BlockKind } from '../../../model/article.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { findChild, headOf, lemmaOf, pennOf, relationOf, tagOf, wordOf } from '../tree/words.ts';

/** A clause by its head: a verb, or what a form of "be" joins to a subject. */
export interface Clause {
  readonly at: number;
  readonly form: ClaimForm;
}

/** Relations of a verb that is no clause of its own: "the damaged house", "according to". */
const noClause: ReadonlySet<string> = new Set([
  'amod',
  'compound',
  'aux',
  'cop',
  'case',
  'mark',
  'flat',
  'fixed',
  'nummod',
  'det',
  'cc',
  'discourse',
]);

/** The clauses of a sentence, in order of their heads. */
export function findClauses(sentence: ClaimSentence): Clause[] {
  const found: Clause[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const form = formAt(sentence, at);
    if (form !== undefined) found.push({ at, form });
  }
  return found;
}

function formAt(sentence: ClaimSentence, at: number): ClaimForm | undefined {
  const tag = tagOf(sentence, at);
  const relation = relationOf(sentence, at);
  if (tag === 'PUNCT' || noClause.has(relation) || (relation === 'acl' && at < headOf(sentence, at))) return undefined;
  if (tag === 'VERB') return isPassive(sentence, at) ? 'passive' : 'verbal';
  if (findChild(sentence, at, 'cop') >= 0) return isTaggedAdjective(sentence, at) ? 'passive' : 'copular';
  if (tag === 'AUX' && lemmaOf(sentence, at) === 'be') return 'copular';
  return undefined;
}

const shortest = 5;

/** "was acquitted": trees may have a participle as an adjective. */
export const isTaggedAdjective = (sentence: ClaimSentence, at: number): boolean => {
  const word = tagOf(sentence, at) === 'ADJ' ? wordOf(sentence, at) : '';
  return word.length > shortest && word.endsWith('ed');
};

/** Whether a verb is passive: a participle behind "be" or "get", or one that closes a noun ("built in May") or heads a headline ("Nine killed"). */
export function isPassive(sentence: ClaimSentence, at: number): boolean {
  const penn = pennOf(sentence, at);
  const relation = relationOf(sentence, at);
  if (penn === 'VBD')
    return relation === 'acl' && isBareParticiple(sentence, at) && headOf(sentence, headOf(sentence, at)) >= 0;
  if (penn !== 'VBN') return false;
  const { tokens, firstChild, nextChild } = sentence;
  let hasOther = false;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!) {
    if (tokens[child]!.relation !== 'aux') continue;
    const lemma = tokens[child]!.lemma;
    if (lemma === 'be' || lemma === 'get' || lemma === 'remain' || wordOf(sentence, child) === "'s") return true;
    hasOther = true;
  }
  if (hasOther || findChild(sentence, at, 'obj') > at) return false;
  if (relation === 'conj') return isPassive(sentence, headOf(sentence, at));
  return findChild(sentence, at, 'nsubj') < 0 || headings.has(sentence.block.kind);
}

/** "a sentence ever passed": no subject, no object, nothing that opens a clause. */
const isBareParticiple = (sentence: ClaimSentence, at: number): boolean =>
  findChild(sentence, at, 'nsubj') < 0 && findChild(sentence, at, 'obj') < 0 && findChild(sentence, at, 'mark') < 0;

const headings: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'deck', 'heading', 'caption', 'list']);
