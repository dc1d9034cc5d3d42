import type { Entity } from '../entity.ts';
import { hasVerbBehind, isVerb } from '../mentions/grammar.ts';
import type { Discourse, Mention } from '../mentions/mention.ts';
import { findClauseSubject } from '../mentions/tree.ts';

/** A pronoun for a body or place. */
export interface ThingPronoun {
  readonly isPlural: boolean;
  readonly isPossessive: boolean;
}

const pronouns: ReadonlyMap<string, ThingPronoun> = new Map([
  ['it', { isPlural: false, isPossessive: false }],
  ['its', { isPlural: false, isPossessive: true }],
  ['itself', { isPlural: false, isPossessive: true }],
  ['they', { isPlural: true, isPossessive: false }],
  ['their', { isPlural: true, isPossessive: true }],
  ['themselves', { isPlural: true, isPossessive: true }],
]);

/** All words that are such pronouns. */
export const thingPronounKeys: readonly string[] = [...pronouns.keys()];

/** The pronoun for a body or place that a word is; absent for other words. */
export const findThingPronoun = (key: string): ThingPronoun | undefined => pronouns.get(key);

/** The weight of what hangs on a preposition. */
const prepositional = 0.5;
/** How many words may stand between a subject and "its". */
const maxBetween = 14;

/**
 * What "it" or "its" means outside of quotation marks: the subject of its own clause, or of the clause that tells it ("the bank said
 * it …"); for one that opens a sentence and speaks or acts, the subject of the sentence before. Nothing where another noun may be meant.
 */
export function resolveIt(discourse: Discourse, at: number, index: number, pronoun: ThingPronoun): Entity | undefined {
  const { words } = discourse.sentences[at]!;
  if (words[index]!.key === 'itself') {
    const own = discourse.mentions[at]!.findLast(({ to }) => to === index);
    if (own && mayBe(discourse, own, pronoun)) return own.entity;
  }
  const byTree = resolveByTree(discourse, at, index, pronoun);
  if (byTree) return byTree.entity;
  const subject = findSubject(discourse.mentions[at]!, index);
  if (subject) {
    const isBeside = subject.to === index;
    if (isBeside || !mayBe(discourse, subject, pronoun) || index - subject.to > maxBetween) return undefined;
    if (hasOtherSubject(discourse, subject, index) || hasRival(discourse, subject, index)) return undefined;
    return pronoun.isPossessive || isTold(discourse, subject, index) ? subject.entity : undefined;
  }
  return !pronoun.isPossessive && index === 0 && isActing(words, index)
    ? resolveOpening(discourse, at, pronoun)
    : undefined;
}

/**
 * What the tree says: the subject of the clause, or for a subject that of the clause on which its own hangs. Its answer counts also
 * where it is nothing: then another noun is the subject. Absent where there is no tree, or no subject to be seen.
 */
function resolveByTree(
  discourse: Discourse,
  at: number,
  index: number,
  pronoun: ThingPronoun,
): { readonly entity: Entity | undefined } | undefined {
  const { trees, sentences } = discourse;
  const { words } = sentences[at]!;
  const token = trees.at(words[index]!.start);
  if (!token) return undefined;
  if (token.relation === 'expl') return { entity: undefined };
  const subject = findClauseSubject(trees, token);
  if (!subject || subject.start > token.start) return undefined;
  const mention = discourse.mentions[at]!.findLast(
    ({ from, to }) => words[from]!.start <= subject.start && subject.start < words[to - 1]!.end && to <= index,
  );
  if (!mention || mention.zone >= 0 || mention.to === index || !mayBe(discourse, mention, pronoun))
    return { entity: undefined };
  if (hasOtherSubject(discourse, mention, index) || hasRival(discourse, mention, index)) return { entity: undefined };
  if (pronoun.isPossessive || isTold(discourse, mention, index)) return { entity: mention.entity };
  return { entity: undefined };
}

const findSubject = (mentions: readonly Mention[], index: number): Mention | undefined =>
  mentions.findLast(({ to, isSubject, zone }) => isSubject && to <= index && zone < 0);

/** A body or place by its number. */
const mayBe = ({ plurals }: Discourse, { entity, isPerson }: Mention, { isPlural }: ThingPronoun): boolean =>
  entity !== undefined &&
  !isPerson &&
  (entity.type === 'organization' || entity.type === 'place') &&
  (plurals.get(entity.id) ?? entity.isPlural) === isPlural;

/** Another noun before a verb, between a subject and a word: its own "it" would be that one. */
function hasOtherSubject({ sentences }: Discourse, { at, to }: Mention, index: number): boolean {
  const { words } = sentences[at]!;
  for (let i = to + 1; i < index; i += 1) {
    const word = words[i]!;
    if (/^(?:NOUN|PROPN|PRON)$/.test(word.tag) && hasVerbBehind(words, i + 1) && i + 1 < index) return true;
    if (/^(?:which|who|that|whose|where)$/.test(word.key) && word.tag !== 'SCONJ' && word.key !== 'that') return true;
    if (word.tag === 'PRON' && /^(?:he|she|they|we|i|you)$/.test(word.key)) return true;
  }
  return false;
}

/** Another body or place that the verb is done to: "Norway asked Sweden to lift its ban". */
const hasRival = ({ mentions }: Discourse, { at, to, entity: own }: Mention, index: number): boolean =>
  mentions[at]!.some(
    ({ from, to: end, entity, isPerson, weight, zone }) =>
      from >= to &&
      end <= index &&
      entity !== undefined &&
      entity !== own &&
      !isPerson &&
      zone < 0 &&
      weight > prepositional,
  );

/** "The bank said it …", "The bank announced on Friday that it …": the clause of the pronoun hangs on the subject's verb. */
function isTold({ sentences }: Discourse, { at, to }: Mention, index: number): boolean {
  const { words } = sentences[at]!;
  const before = words[index - 1];
  if (
    !before ||
    !hasVerbBehind(words, index + 1) ||
    /^(?:is|was|seems|appears|takes?|took)$/.test(words[index + 1]!.key)
  )
    return false;
  if (before.key === 'that' || isVerb(before)) return words.slice(to, index).some(({ tag }) => tag === 'VERB');
  return conjunctions.test(before.key) && words[index + 1]!.tag === 'VERB' && isActing(words, index);
}

const conjunctions = /^(?:after|before|when|while|because|if|until|unless|although|though)$/;

const acting =
  /^(?:says?|said|adds?|added|announced?|announces|plans?|planned|has|had|will|would|also|accused|accuses|called|calls|denied|denies|urged|warned|expects|expected|refused|rejected|agreed|operates|employs|launched|sells|sold|described|cited|noted|reported|argued|declined|wants|wanted|blamed)$/;

/** "It said", "It also announced": what bodies and states do; "it is" and "it seems" are of another kind. */
const isActing = (words: Discourse['sentences'][number]['words'], index: number): boolean => {
  const next = words[index + 1];
  return next !== undefined && next.gap === ' ' && acting.test(next.key) && words[index + 2]?.key !== 'been';
};

/** The first subject of the sentence before, if nothing else in it may be meant. */
function resolveOpening(discourse: Discourse, at: number, pronoun: ThingPronoun): Entity | undefined {
  let back = at - 1;
  while (back > Math.max(0, at - 4) && discourse.isPassedOver(back)) back -= 1;
  const mentions = discourse.mentions[back]?.filter(({ zone, isPerson }) => zone < 0 && !isPerson) ?? [];
  const subjects = mentions.filter(({ isSubject }) => isSubject);
  const [subject] = subjects;
  if (!subject || !mayBe(discourse, subject, pronoun)) return undefined;
  return subjects.every(({ entity }) => entity === subject.entity) && subject.from <= 3 ? subject.entity : undefined;
}
