import { roundCertainty } from '../../model/annotation.ts';
import type { Finding, Quotation } from '../../model/edition.ts';
import { countArticles } from '../parts/build-coverage.ts';
import { headingOf } from '../parts/times.ts';
import { type FindingInput, readingOf, speakerName, weighFinding } from './finding.ts';

/**
 * A quotation that two or more reports have and another leaves out. That one was read whole, is long enough to have room
 * for it, and no sentence of it echoes the words. That it was said is agreed; that its words were altered is a finding of its own.
 */
export const findSilences = (input: FindingInput): Finding[] =>
  input.quotations.flatMap((quotation) => createFinding(input, quotation) ?? []);

function createFinding(input: FindingInput, quotation: Quotation): Finding | undefined {
  const reports = countArticles(quotation);
  const reading = readingOf(input, quotation.id);
  const base = quotation.tellings[quotation.base]!;
  if (reports < 2 || reading.silent.length === 0 || base.form === 'indirect') return undefined;
  return {
    id: `quotation-silent-${quotation.id}`,
    kind: 'quotation-silent',
    question: `Who leaves out these words of ${speakerName(input, quotation.speaker)}?`,
    status: 'agreed',
    certainty: roundCertainty(0.8),
    weight: weighFinding(0.6, reports, input.context.articles.length),
    evidence: 'told by others, and in no sentence of the articles that were read whole',
    positions: [
      {
        value: headingOf(base.citation),
        citations: quotation.tellings.flatMap(({ citation, more }) => [citation, ...(more ?? [])]),
      },
    ],
    ...reading,
  };
}
