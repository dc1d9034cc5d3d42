import { lazyWordSet } from '../../../language/lexicon.ts';
import type { Claim } from '../claim.ts';
import type { JudgedPair } from '../judged-pair.ts';
import { isLoose, isOneDeed } from '../roles.ts';
import { areNearWords } from '../trees.ts';
import { type Contrast, describeClaim, leastShown, listTellings } from './contrast.ts';

const accusing = lazyWordSet('collate/accusing-words.tsv');

/** What one article gives as an accusation of somebody and another as plain fact. */
export function buildVoices(pairs: readonly JudgedPair[]): Contrast[] {
  const found = pairs.flatMap((pair) => {
    const { left, right } = pair;
    if (isAccusation(left) && isPlain(right)) return [{ pair, told: left, plain: right }];
    if (isAccusation(right) && isPlain(left)) return [{ pair, told: right, plain: left }];
    return [];
  });
  const seen = new Set<Claim>();
  return found
    .sort((a, b) => b.pair.judgement.match.shared - a.pair.judgement.match.shared)
    .flatMap(({ pair, told, plain }) => {
      if (seen.has(told) || seen.has(plain)) return [];
      const certainty = certaintyOf(pair);
      if (certainty < 0.5) return [];
      seen.add(told).add(plain);
      const others = found.filter((one) => one.plain === plain && certaintyOf(one.pair) >= 0.5);
      for (const one of others) seen.add(one.told);
      return [
        {
          kind: 'voice',
          about: describeClaim(plain),
          judgement: certainty >= leastShown ? ('disputed' as const) : ('unsure' as const),
          certainty,
          why: ['told on somebody’s word here, as fact there', ...pair.judgement.why.slice(0, 4)],
          positions: [
            {
              value: `“${told.voice.cue ?? 'said'}”: ${describeClaim(told)}`,
              claims: listTellings(others.map((one) => one.told)),
            },
            { value: describeClaim(plain), claims: listTellings([plain]) },
          ],
        },
      ];
    });
}

function certaintyOf({ left, right, judgement }: JudgedPair): number {
  const { dice, shared, pairs } = judgement.match;
  if (judgement.relation === 'conflicting' || judgement.relation === 'different') return 0.3;
  const isMuch = (dice >= 0.28 && shared >= 4.2) || (dice >= 0.2 && shared >= 6.5);
  const isNear = left.head !== undefined && right.head !== undefined && areNearWords(left.head, right.head);
  const isRich = left.main && right.main && pairs.length > 2 && isNear && !isLoose(left.head!);
  const isSameVerb = pairs.some(([x, y]) => x.token.tag === 'VERB' && x.keys[0] === y.keys[0] && !isLoose(x.token));
  const isSameName = pairs.some(([{ kind }]) => kind === 'name');
  const isClose = dice >= 0.4 && pairs.length > 2 && isSameVerb && isSameName;
  return isMuch && pairs.length > 1 && (isClose || isRich || isOneDeed(left, right, judgement.match)) ? 0.75 : 0.5;
}

/** Told on the word of somebody who accuses, by the cue or by who it is; or of one or a few people without names. */
function isAccusation({ voice, negated }: Claim): boolean {
  if (voice.by !== 'speaker' || voice.marked || negated.size > 0) return false;
  return (
    accusing().has(voice.cue ?? '') ||
    isAccuser(voice.name ?? '') ||
    (voice.unnamed === true && fewPeople.test(voice.name ?? ''))
  );
}

const isAccuser = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^a-z]+/u)
    .some((word) => accusing().has(word.replace(/s$/, '')));

const fewPeople = /^(?:two|three|several|people|witnesses)\b/i;

/** In the outlet's own voice: no quote, no attribution and no cue anywhere in its sentence. */
function isPlain({ voice, open, sourced, main }: Claim): boolean {
  return voice.by === 'outlet' && !open && !sourced && main;
}
