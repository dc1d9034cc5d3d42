import {
  type Element,
  findElement,
  isColon,
  isComma,
  isDash,
  isPersonalPronoun,
  type OuterSentence,
} from '../sentence/element.ts';
import { type Phrase, phraseEndAfter } from '../sentence/noun-phrase.ts';
import { childrenOf, findChild, leadOf, type Tree } from '../sentence/tree.ts';
import { canSpeak, createSubject, type Subject } from './create-subject.ts';

const certainty = 0.85;
const sharedCertainty = 0.8;
const maxBack = 80;

/** The subject of a verb as the tree has it, for where words and their order alone do not tell: "Vale, however, says that …". */
export function findTreeSubject(sentence: OuterSentence, at: number): Subject | undefined {
  const tree = sentence.tree();
  const verb = sentence.elements[at]!.token;
  const found = subjectToken(tree, verb);
  if (!found) return undefined;
  const phrase = phraseOfToken(sentence.elements, tree, found.token);
  if (!phrase || phrase.to > at || !mayBeSubject(sentence.elements, phrase)) return undefined;
  if (tree.heads[found.token] === verb && isLed(sentence.elements, phrase)) return undefined;
  if (sentence.elements.slice(Math.max(phrase.to, at - maxBack), at).some((element) => isColon(element)))
    return undefined;
  return found.shared
    ? { ...createSubject(phrase, phrase.from, sharedCertainty), place: 'shared' }
    : createSubject(phrase, phrase.from, certainty);
}

/** "she took the floor and said": a pronoun too, but "it" is mostly none who speaks. */
const mayBeSubject = (elements: readonly Element[], phrase: Phrase): boolean =>
  (isPersonalPronoun(elements[phrase.from]) && elements[phrase.from]!.folded !== 'it') || canSpeak(elements, phrase);

/** "in a later interview" of "but in a later interview said": no subject, whatever the tree makes of it. */
const isLed = (elements: readonly Element[], { from }: Phrase): boolean =>
  elements[from - 1]?.tag === 'ADP' && !/^(?:as|before|after|since|until)$/.test(elements[from - 1]!.folded);

/** The paper behind which a participle stands ("a letter saying"), or who issued it: Vale in "Vale issued a letter saying that …". */
export function findIssuer(sentence: OuterSentence, at: number): Subject | undefined {
  const tree = sentence.tree();
  const verb = sentence.elements[at]!.token;
  const noun = tree.heads[verb]!;
  const saying = tree.tokens[verb]!.relation === 'acl' && noun >= 0 && noun < verb;
  const found = saying ? sayingToken(tree, noun) : undefined;
  if (!found) return undefined;
  const phrase = phraseOfToken(sentence.elements, tree, found.token);
  return phrase && canSpeak(sentence.elements, phrase) ? createSubject(phrase, phrase.from, certainty) : undefined;
}

interface FoundToken {
  readonly token: number;
  readonly shared: boolean;
}

function subjectToken(tree: Tree, verb: number): FoundToken | undefined {
  const { heads, tokens } = tree;
  const relation = tokens[verb]!.relation;
  const own = childrenOf(tree, verb).findLast((child) => tokens[child]!.relation === 'nsubj' && child < verb);
  if (own !== undefined) {
    if (!/^(?:who|which|that)$/.test(tokens[own]!.lemma)) return { token: own, shared: false };
    return relation === 'acl' && heads[verb]! < own ? { token: heads[verb]!, shared: false } : undefined;
  }
  if (relation === 'acl' && tokens[verb]!.penn === 'VBG') return sayingToken(tree, heads[verb]!);
  return relation === 'conj' || relation === 'advcl' ? sharedToken(tree, verb) : undefined;
}

const issuing: ReadonlySet<string> = new Set(
  'issue release publish post send write sign put give make deliver circulate file tweet email'.split(' '),
);

/** "a letter saying": the letter; but of "Vale issued a letter saying" Vale, who issued it. */
function sayingToken(tree: Tree, noun: number): FoundToken | undefined {
  const { heads, tokens } = tree;
  const above = heads[noun]!;
  if (leadOf(tree, noun) !== '') return undefined;
  if (tokens[noun]!.relation !== 'obj' || above < 0 || !issuing.has(tokens[above]!.lemma))
    return { token: noun, shared: false };
  return subjectToken(tree, above);
}

/** The subject of the verb on which one hangs that has none: "Vale left and said", "Vale left, saying". */
function sharedToken(tree: Tree, verb: number): FoundToken | undefined {
  const { heads, tokens } = tree;
  const bare =
    tokens[verb]!.relation === 'conj' ? findChild(tree, verb, 'cc') !== undefined : tokens[verb]!.penn === 'VBG';
  const above = heads[verb]!;
  if (!bare || above < 0 || above > verb || isDoubtful(tree, above, verb)) return undefined;
  const found = subjectToken(tree, above);
  return found && { token: found.token, shared: true };
}

/** "Vale smiled when Orr left and said": another subject stands in between, so two could be meant. */
function isDoubtful({ tokens }: Tree, above: number, verb: number): boolean {
  if (tokens[verb]!.relation !== 'conj') return false;
  if (/^(?:advcl|acl)$/.test(tokens[above]!.relation ?? '')) return true;
  for (let at = above + 1; at < verb; at += 1) if (tokens[at]!.relation === 'nsubj') return true;
  return false;
}

/** The noun phrase around a token: from its first dependent to the end of its prepositional phrases, before any comma. */
export function phraseOfToken(elements: readonly Element[], tree: Tree, token: number): Phrase | undefined {
  const head = findElement(elements, token);
  const last = findElement(elements, tree.right[token]!);
  if (head === undefined || last === undefined || elements[head]!.kind === 'marked') return undefined;
  let from = findElement(elements, tree.left[token]!) ?? head;
  while (
    from < head &&
    (/^(?:ADP|ADV|SCONJ|CCONJ)$/.test(elements[from]!.tag) || /^(?:;|including)$/.test(elements[from]!.folded))
  )
    from += 1;
  for (let at = head - 1; at >= from; at -= 1)
    if (isComma(elements[at]) || isDash(elements, at) || elements[at]!.kind === 'marked') from = at + 1;
  const to = Math.min(last + 1, Math.max(head + 1, phraseEndAfter(elements, from)));
  return { from, to };
}
