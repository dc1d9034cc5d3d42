import type { Claim } from '../claim.ts';
import { type Contrast, describeClaim, leastShown, listTellings } from '../contrasts/contrast.ts';
import type { JudgedPair } from '../judged-pair.ts';
import { matchFrames } from '../roles.ts';
import { createAssertionFinder, type FindAssertion } from './assertion.ts';
import { tellOneDeed } from './deeds.ts';
import { findTeller, isDoubtful, isPlainFact, type Teller } from './whose-word.ts';

/** What one report gives on somebody's word and another as its own. */
interface Told {
  readonly pair: JudgedPair;
  readonly told: Claim;
  readonly teller: Teller;
  readonly plain: Claim;
  readonly certainty: number;
}

const leastKept = 0.5;

/** What one article gives as an accusation, a belief or the word of a few, and another as plain fact. */
export function buildVoices(pairs: readonly JudgedPair[]): Contrast[] {
  const findAssertion = createAssertionFinder();
  const sourced = articlesThatAttribute(pairs, findAssertion);
  const found = pairs
    .flatMap((pair) => setApart(pair, findAssertion))
    .filter(({ told, plain }) => !sourced.has(`${plain.article.id} ${told.key}`));
  const seen = new Set<Claim>();
  return found
    .sort((a, b) => b.certainty - a.certainty || b.pair.judgement.match.shared - a.pair.judgement.match.shared)
    .flatMap((one) => {
      const { plain, certainty } = one;
      if (certainty < leastKept || seen.has(one.told) || seen.has(plain)) return [];
      const others = found.filter(
        (other) => other.plain === plain && other.certainty >= Math.min(certainty, leastShown),
      );
      for (const { told } of others) seen.add(told);
      seen.add(plain);
      return [createContrast(one, others)];
    });
}

const createContrast = ({ pair, told, teller, plain, certainty }: Told, others: readonly Told[]): Contrast => ({
  kind: 'voice',
  about: describeClaim(plain),
  judgement: certainty >= leastShown ? 'disputed' : 'unsure',
  certainty,
  why: ['told on somebody’s word here, as fact there', ...pair.judgement.why.slice(0, 4)],
  positions: [
    {
      value: `“${teller.cue === 'accord' ? 'according to' : (teller.cue ?? 'said')}”: ${describeClaim(told)}`,
      claims: listTellings(others.map((one) => one.told)),
    },
    { value: describeClaim(plain), claims: listTellings([plain]) },
  ],
});

function setApart(pair: JudgedPair, findAssertion: FindAssertion): Told[] {
  const { left, right, judgement } = pair;
  if (judgement.relation === 'conflicting' || judgement.relation === 'different') return [];
  return [[left, right] as const, [right, left] as const].flatMap(([told, plain]) => {
    const teller = findTeller(told, findAssertion(told));
    if (!teller || !isDoubtful(teller) || !isPlainFact(plain, findAssertion(plain))) return [];
    return [{ pair, told, teller, plain, certainty: certaintyOf(pair, findAssertion) }];
  });
}

function certaintyOf({ left, right, judgement }: JudgedPair, findAssertion: FindAssertion): number {
  const { dice, shared, pairs } = judgement.match;
  const isMuch = (dice >= 0.28 && shared >= 4.2) || (dice >= 0.2 && shared >= 6.5);
  const { subject, object } = matchFrames(left, right, judgement.match);
  const isSameName = pairs.some(([{ kind }]) => kind === 'name');
  const isApart = subject === 'apart' && object === 'apart' && !isSameName;
  const isOneDeed = tellOneDeed(left, right, judgement.match) && !isApart;
  const [a, b] = [findAssertion(left), findAssertion(right)];
  const isOnePole = !a || !b || a.polarity === b.polarity;
  if (!isMuch || pairs.length < 3 || !isOnePole) return 0.3;
  const isAllButOne = dice >= 0.6 && shared >= 12 && pairs.length > 4;
  return isOneDeed || isAllButOne ? 0.75 : 0.5;
}

/** Articles that attribute, in some sentence, what another one tells on somebody's word: then their plain sentence leaves nothing out. */
function articlesThatAttribute(pairs: readonly JudgedPair[], findAssertion: FindAssertion): Set<string> {
  const found = new Set<string>();
  for (const { left, right, judgement } of pairs) {
    if (judgement.match.dice < 0.2 || judgement.match.pairs.length < 2) continue;
    if (!findTeller(left, findAssertion(left)) || !findTeller(right, findAssertion(right))) continue;
    found.add(`${left.article.id} ${right.key}`).add(`${right.article.id} ${left.key}`);
  }
  return found;
}
