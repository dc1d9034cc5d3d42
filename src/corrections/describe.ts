import { createCitation } from '../model/citation.ts';
import type { Correction, Decision } from '../model/correction.ts';
import type { Notice } from '../model/notice.ts';
import { sha256Hex } from '../text/sha256.ts';
import type { LocatedPassage } from './locate-passage.ts';
import { shorten } from './shorten.ts';

/** A correction with an id and its places. */
export interface LocatedCorrection {
  readonly id: string;
  readonly correction: Correction;
  readonly places: readonly LocatedPassage[];
}

/** The id of a correction: of its content, so that it is the same in every run. */
export const createDecisionId = (correction: Correction): string =>
  `k${sha256Hex(JSON.stringify(correction)).slice(0, 10)}`;

/** A correction as an edition shows it. */
export function createDecision({ id, correction, places }: LocatedCorrection): Decision {
  const { correction: kind, by, date, note, speaker, finding } = correction;
  return {
    id,
    correction: kind,
    ...(by !== undefined && { by }),
    ...(date !== undefined && { date }),
    ...(note !== undefined && { note }),
    ...(speaker !== undefined && { speaker }),
    ...(finding !== undefined && { finding }),
    citations: places.map(({ article, spans }) => createCitation(article, spans[0]!)),
  };
}

/** That a correction was not applied, and why. */
export const createUnfit = ({ correction, at, by, date }: Correction, why: string): Notice => ({
  severity: 'warning',
  rule: 'corrections/unfit',
  reason: `the correction ${correction}${by === undefined ? '' : ` by ${by}`}${date === undefined ? '' : ` of ${date}`} on “${shorten(at[0]!.exact)}” was not applied: ${why}`,
});
