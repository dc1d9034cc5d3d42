import type { Derivation } from '../../model/edition.ts';
import { cite, type EditionContext } from '../context.ts';

/** Which passages of one article stand in another too, each cited in both. */
export const buildDerivations = (context: EditionContext): Derivation[] =>
  context.collation.derivations.map((derivation) => ({
    from: derivation.from,
    to: derivation.to,
    share: derivation.share,
    score: derivation.score,
    direction: derivation.direction,
    evidence: derivation.evidence,
    passages: derivation.passages.map((passage) => ({
      from: cite(context, derivation.from, passage.from),
      to: cite(context, derivation.to, passage.to),
    })),
  }));
