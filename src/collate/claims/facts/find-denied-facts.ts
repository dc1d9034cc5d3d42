import { lazyWordSet } from '../../../language/lexicon.ts';
import type { Claim } from '../claim.ts';
import type { Conflict } from '../conflicts/conflict.ts';
import type { ClaimMatch } from '../match-claims.ts';
import { type DeedPair, type FindDeedConflict, factWords, isAsserted, isLooseDeed } from './deeds.ts';
import type { Fact } from './fact.ts';

/** One deed, told as done here and as not done there. */
export const findDeniedFacts: FindDeedConflict = (a, b, { match, deeds }): Conflict | undefined => {
  const found = deeds.find((deed) => isContradiction(a, b, deed));
  if (!found) return undefined;
  return {
    kind: 'denied',
    certainty: isSure(found, match) && !isOwnWord(a, b, found) ? 0.8 : 0.5,
    why: 'one deed, asserted and denied',
    values: [factWords(a, found.left), factWords(b, found.right)],
  };
};

function isContradiction(a: Claim, b: Claim, { left, right }: DeedPair): boolean {
  const isLeftDenied = left.told.polarity === 'negative';
  if (isLeftDenied === (right.told.polarity === 'negative')) return false;
  const [denial, other, deed, told] = isLeftDenied ? [a, b, left, right] : [b, a, right, left];
  return (
    isAsserted(other, told) &&
    isDenial(denial, deed) &&
    !isPending(denial) &&
    !areOfOtherTimes(deed, told) &&
    isAgentKnown(deed, told)
  );
}

/** "Had raided", "are not raiding". */
const areOfOtherTimes = ({ told: a }: Fact, { told: b }: Fact): boolean =>
  a.tense !== undefined && b.tense !== undefined && a.tense !== b.tense;

/** Where one says who did it, the other does too, or tells it in the passive. */
const isAgentKnown = (a: Fact, b: Fact): boolean => (isOfKnown(a) || !hasAgent(b)) && (isOfKnown(b) || !hasAgent(a));

const hasAgent = ({ parts }: Fact): boolean => parts.some(({ role, open }) => role === 'agent' && !open);
const isOfKnown = (fact: Fact): boolean => fact.told.form === 'passive' || hasAgent(fact);

/** "Did not", "denied": no "refused to", "failed to", which tell another deed, and no "not only". */
function isDenial(claim: Claim, { told }: Fact): boolean {
  if (told.modality !== 'done' || (told.tense !== 'past' && told.tense !== 'present' && told.denied !== true))
    return false;
  return !claim.tokens.some(
    ({ lemma }, at) => weak().has(lemma) || (lemma === 'not' && only.has(claim.tokens[at + 1]?.lemma ?? '')),
  );
}

const weak = lazyWordSet('collate/weak-denials.tsv');
const only: ReadonlySet<string> = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'all',
  'every',
  'always',
  'necessarily',
]);

/** "Not yet", "so far": what may have come since. */
const isPending = ({ tokens }: Claim): boolean =>
  tokens.some(
    ({ lemma }, at) => lemma === 'yet' || lemma === 'still' || (lemma === 'far' && tokens[at - 1]?.lemma === 'so'),
  );

function isSure({ verb, matched, all, left, right, pairs }: DeedPair, { dice, shared }: ClaimMatch): boolean {
  const isDenied = left.told.denied === true || right.told.denied === true;
  if (isLooseDeed(left) || isLooseDeed(right)) return false;
  // "No fighters were released": it is of the fighters that it is said.
  const isNone = [...left.parts, ...right.parts].some(
    (part) => part.negative && !pairs.some((pair) => pair.includes(part)),
  );
  if (isNone) return false;
  if (all > 1 && (isDenied || verb === 'same')) return shared >= (isDenied ? 3 : 4) && dice >= 0.15;
  const isPassive = left.told.form === 'passive' || right.told.form === 'passive';
  return verb === 'same'
    ? dice >= 0.2 && shared >= 4.5
    : (matched > 1 || (isPassive && matched > 0)) && dice >= 0.3 && shared >= 5;
}

/** Both are of one speaker: what somebody says twice is rather told in other words than taken back. */
function isOwnWord(a: Claim, b: Claim, { left, right }: DeedPair): boolean {
  const [one, other] = [left.told.voice, right.told.voice];
  if (one === 'outlet' || other === 'outlet') return false;
  return (a.voice.speaker !== undefined && a.voice.speaker === b.voice.speaker) || one.speaker === other.speaker;
}
