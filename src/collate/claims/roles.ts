import { lazyWordSet } from '../../language/lexicon.ts';
import type { TokenAnnotation } from '../../model/annotation.ts';
import type { Claim, ClaimTerm } from './claim.ts';
import type { ClaimMatch } from './match-claims.ts';
import { areNearWords } from './trees.ts';

const generic = lazyWordSet('generic-verbs.tsv');
const loose = lazyWordSet('collate/loose-verbs.tsv');

/** The word of a claim that takes a role beside its head. */
const dependentOf = ({ head, tokens }: Claim, relations: ReadonlySet<string>): TokenAnnotation | undefined =>
  head && tokens.find((token) => token.head === head.id && relations.has(token.relation ?? ''));

const subjects: ReadonlySet<string> = new Set(['nsubj', 'csubj']);
const objects: ReadonlySet<string> = new Set(['obj']);

/** The term that a word belongs to: its own, or that of the name that holds it. */
function termOf({ terms, names }: Claim, token: TokenAnnotation): ClaimTerm | undefined {
  const name = names.find(({ start, end }) => start <= token.start && token.end <= end);
  return terms.find((term) => term.token === token || (name !== undefined && term.token.start === name.start));
}

const isPronoun = ({ tag }: TokenAnnotation): boolean => tag === 'PRON';

type Presence = 'matched' | 'apart' | 'open';

/** Whether both have the role, and tell it alike; `open` where one of them lacks it. */
function matchRole(a: Claim, b: Claim, match: ClaimMatch, relations: ReadonlySet<string>): Presence {
  const [left, right] = [dependentOf(a, relations), dependentOf(b, relations)];
  const isMatched = (one: TokenAnnotation, other: TokenAnnotation): boolean => {
    const [x, y] = [termOf(a, one), termOf(b, other)];
    if (!x || !y) return false;
    return match.pairs.some((pair) => pair[0] === x && pair[1] === y) || x.keys.some((key) => y.keys.includes(key));
  };
  if (!left || !right || isPronoun(left) || isPronoun(right))
    return left && right && isMatched(left, right) ? 'matched' : 'open';
  return isMatched(left, right) ? 'matched' : 'apart';
}

/** How two claims that have one verb tell who does it and to what. */
export interface FrameMatch {
  /** The heads are one word, or of near meaning, and no loose verb. */
  readonly verb: boolean;
  readonly sameVerb: boolean;
  readonly subject: Presence;
  readonly object: Presence;
}

/** Sets the verbs, subjects and objects of two claims against each other. */
export function matchFrames(a: Claim, b: Claim, match: ClaimMatch): FrameMatch {
  const heads = a.head !== undefined && b.head !== undefined && !isLoose(a.head) && !isLoose(b.head);
  return {
    verb: heads && areNearWords(a.head!, b.head!),
    sameVerb: heads && a.head!.lemma === b.head!.lemma,
    subject: matchRole(a, b, match, subjects),
    object: matchRole(a, b, match, objects),
  };
}

/** Whether two claims surely tell of one deed: the same verb, its subject or object alike, and neither other. */
export function isOneDeed(a: Claim, b: Claim, match: ClaimMatch): boolean {
  const { verb, subject, object } = matchFrames(a, b, match);
  if (!verb || !a.main || !b.main) return false;
  if (subject === 'apart' || object === 'apart') return false;
  return subject === 'matched' || object === 'matched';
}

/** Verbs of saying, being and having, and those of everyday that tell many deeds. */
export const isLoose = ({ lemma }: Pick<TokenAnnotation, 'lemma'>): boolean =>
  generic().has(lemma) || loose().has(lemma);
