import { lazyWordSet } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import type { Claim, ClaimTerm } from '../claim.ts';
import type { ClaimMatch } from '../match-claims.ts';
import { isLoose } from '../roles.ts';

const accusing = lazyWordSet('collate/doubtful-cues.tsv');
const light: ReadonlySet<string> = new Set(['give', 'make', 'take', 'have', 'hold', 'carry', 'launch', 'stage']);
const below: ReadonlySet<string> = new Set(['obj', 'xcomp', 'obl', 'advcl', 'ccomp']);

/** The words that tell what is done: the head, the noun or verb that a light verb carries, or what somebody is blamed for. */
export function listDeedWords({ head, tokens }: Claim): TokenAnnotation[] {
  if (!head) return [];
  const isCarrier = light.has(head.lemma) || accusing().has(head.lemma) || isUnfulfilled(head);
  const own = isLoose(head) || isCarrier ? [] : [head];
  if (!isCarrier) return own;
  return [
    ...own,
    ...tokens.filter(
      (token) =>
        token.head === head.id && below.has(token.relation ?? '') && (token.tag === 'NOUN' || token.tag === 'VERB'),
    ),
  ];
}

const isUnfulfilled = ({ lemma }: TokenAnnotation): boolean => lemma === 'fail' || lemma === 'refuse';

/** Whether two claims tell of one kind of deed: the words that tell it are among those that they share. */
export function tellOneDeed(a: Claim, b: Claim, { pairs }: ClaimMatch): boolean {
  const [left, right] = [listDeedWords(a), listDeedWords(b)];
  return pairs.some(([x, y]) => isOf(x, left) && isOf(y, right));
}

const isOf = ({ token }: ClaimTerm, words: readonly TokenAnnotation[]): boolean => words.includes(token);
