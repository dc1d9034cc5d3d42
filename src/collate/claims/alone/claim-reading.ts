import type { Claim } from '../claim.ts';
import type { JudgedPair } from '../judged-pair.ts';
import type { ClaimSource } from '../reading/claim-source.ts';
import { createEchoIndex, type EchoIndex, listToldSentences, type ToldSentence } from './passages.ts';

/** All that was read of a story's articles, and how their claims stand to each other. */
export interface ClaimReading {
  readonly sources: readonly ClaimSource[];
  readonly sentences: readonly ToldSentence[];
  readonly index: EchoIndex;
  readonly pairs: readonly JudgedPair[];
}

/** Indexes the sentences of all articles once. */
export function createClaimReading(
  sources: readonly ClaimSource[],
  claims: readonly Claim[],
  pairs: readonly JudgedPair[],
): ClaimReading {
  const sentences = listToldSentences(sources, claims);
  return { sources, sentences, index: createEchoIndex(sentences), pairs };
}
