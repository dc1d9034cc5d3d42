import { lazyWordSet } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import { splitWords } from '../../../text/words.ts';
import type { Claim } from '../claim.ts';
import type { JudgedPair } from '../judged-pair.ts';
import { type Contrast, describeClaim, leastShown, listTellings } from './contrast.ts';

const hedges = lazyWordSet('collate/hedge-words.tsv');

/** What one article tells with a reserve ("possible", "preliminary") and another without any. */
export function buildQualifiers(pairs: readonly JudgedPair[], claims: readonly Claim[]): Contrast[] {
  const hedged = new Set(claims.filter(isHedged));
  const reserved = articlesWithReserve(pairs, hedged);
  const seen = new Set<Claim>();
  return pairs
    .flatMap((pair) => {
      const { left, right } = pair;
      if (hedged.has(left) === hedged.has(right)) return [];
      const [told, plain] = hedged.has(left) ? [left, right] : [right, left];
      return isPlain(plain) && !reserved.has(`${plain.article.id} ${told.key}`) ? [{ pair, told, plain }] : [];
    })
    .sort((a, b) => b.pair.judgement.match.shared - a.pair.judgement.match.shared)
    .flatMap(({ pair, told, plain }) => {
      const certainty = certaintyOf(pair);
      if (certainty < 0.5 || seen.has(told) || seen.has(plain)) return [];
      seen.add(told).add(plain);
      return [
        {
          kind: 'qualifier',
          about: describeClaim(plain),
          judgement: certainty >= leastShown ? ('disputed' as const) : ('unsure' as const),
          certainty,
          why: [`“${hedgeOf(told)!.lemma}” is in one of them alone`, ...pair.judgement.why.slice(0, 4)],
          positions: [
            { value: describeClaim(told), claims: listTellings([told]) },
            { value: describeClaim(plain), claims: listTellings([plain]) },
          ],
        },
      ];
    });
}

function certaintyOf({ judgement, left, right }: JudgedPair): number {
  const { dice, shared, pairs } = judgement.match;
  if (judgement.relation === 'conflicting' || judgement.relation === 'different') return 0.3;
  const isNumber = pairs.some(
    ([{ quantity, weight }, other]) => quantity !== undefined && weight > 2 && other.quantity?.value === quantity.value,
  );
  const isMuch = dice >= 0.35 && shared >= 6;
  const isOfMatched = isNumber || [left, right].some((claim, side) => hedgesMatched(claim, judgement, side));
  return isOfMatched && (isMuch || (isNumber && dice >= 0.3 && pairs.length > 1)) ? 0.75 : 0.5;
}

const hedgeOf = ({ tokens }: Claim): TokenAnnotation | undefined => tokens.find(({ lemma }) => hedges().has(lemma));
/** Whether the hedge belongs to what both tell, or is what the clause says of it. */
function hedgesMatched(claim: Claim, { match }: JudgedPair['judgement'], side: number): boolean {
  const hedge = hedgeOf(claim);
  if (!hedge) return false;
  const above = claim.tokens.find(({ id }) => id === hedge.head);
  const isMatched = (token: TokenAnnotation | undefined): boolean =>
    token !== undefined && match.pairs.some((pair) => pair[side]!.token === token);
  return (
    isMatched(above) ||
    (above !== undefined && above.relation === 'nsubj' && above.head === claim.head?.id && isMatched(claim.head))
  );
}

const isHedged = (claim: Claim): boolean => hedgeOf(claim) !== undefined;

/** Stated without reserve: no hedge, quote or attribution in its whole sentence. */
const isPlain = ({ voice, open, main, article, sentence }: Claim): boolean =>
  voice.by === 'outlet' &&
  !open &&
  main &&
  !splitWords(article.text, sentence).some(({ folded }) => hedges().has(folded));

/** Articles that tell what a hedged claim tells with a hedge of their own: then their plain sentence leaves nothing out. */
function articlesWithReserve(pairs: readonly JudgedPair[], hedged: ReadonlySet<Claim>): Set<string> {
  const found = new Set<string>();
  for (const { left, right, judgement } of pairs) {
    if (!hedged.has(left) || !hedged.has(right) || judgement.match.dice < 0.2) continue;
    found.add(`${left.article.id} ${right.key}`).add(`${right.article.id} ${left.key}`);
  }
  return found;
}
