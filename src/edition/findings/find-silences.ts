import { roundCertainty } from '../../model/annotation.ts';
import type { Finding, Quotation } from '../../model/edition.ts';
import { countArticles } from '../parts/build-coverage.ts';
import { headingOf } from '../parts/times.ts';
import { type FindingInput, readingOf, speakerName, weighFinding } from './finding.ts';

/** Words of fewer reports are no thing that most tell: that their lack matters is unsure. */
const leastReports = 4;

/**
 * A quotation that two or more reports have and another leaves out, `unsure` if they are fewer than four. That one was read whole, is long enough to have room
 * for it, and no sentence of it echoes the words. That it was said is agreed; that its words were altered is a finding of its own.
 */
export const findSilences = (input: FindingInput): Finding[] =>
  input.quotations.flatMap((quotation) => createFinding(input, quotation) ?? []);

function createFinding(input: FindingInput, quotation: Quotation): Finding | undefined {
  const reports = countArticles(quotation);
  const reading = readingOf(input, quotation.id);
  const base = quotation.tellings[quotation.base]!;
  const isMost = reports >= leastReports;
  if (reports < 2 || reading.silent.length === 0 || base.form === 'indirect') return undefined;
  return {
    id: `quotation-silent-${quotation.id}`,
    kind: 'quotation-silent',
    question: `Who leaves out these words of ${speakerName(input, quotation.speaker)}?`,
    status: isMost ? 'agreed' : 'unsure',
    certainty: roundCertainty(isMost ? 0.8 : 0.5),
    weight: weighFinding(isMost ? 0.6 : 0.3, reports, input.context.articles.length),
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
