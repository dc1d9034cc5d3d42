import type { ClaimAnnotation } from '../../model/annotation.ts';
import type { Findings, Reading } from '../../model/reading.ts';
import { createClaim } from './create-claim.ts';
import { findTense } from './facts/tense.ts';
import { findDrafts } from './find-drafts.ts';
import { splitClaimSentences } from './tree/sentence.ts';
import { createQuoteShelf, readEntityNames } from './voice/quotes.ts';
import { findVoice } from './voice/voice.ts';

/** Finds what an article asserts, clause by clause. Linear. */
export function findClaims(reading: Reading): Findings {
  const shelf = createQuoteShelf(reading);
  const entityNames = readEntityNames(reading);
  const found = new Map<string, ClaimAnnotation>();
  for (const sentence of splitClaimSentences(reading))
    for (const draft of findDrafts(sentence, shelf)) {
      const voice = findVoice(sentence, shelf, draft.at, entityNames);
      if (voice.speakers.at(-1)?.class === 'ask' && findTense(sentence, draft.at) !== undefined) continue;
      const claim = createClaim(sentence, draft, voice);
      if (!found.has(claim.id)) found.set(claim.id, claim);
    }
  return { annotations: [...found.values()] };
}
