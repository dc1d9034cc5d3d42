import type { Finding } from '../../model/edition.ts';
import { compareStrings } from '../../model/link.ts';
import { dropRepeated } from './drop-repeated.ts';
import { findContrasts } from './find-contrasts.ts';
import { findDifferingSpeakers } from './find-differing-speakers.ts';
import { findDifferingWords } from './find-differing-words.ts';
import { findInsertedWords } from './find-inserted-words.ts';
import { findQuantities } from './find-quantities.ts';
import { findQuoteSpeakers } from './find-quote-speakers.ts';
import { findSilences } from './find-silences.ts';
import type { FindingInput } from './finding.ts';

/** Where the reports agree, differ or are silent, the weightiest first; only kinds that are safe to tell. */
export const buildFindings = (input: FindingInput): Finding[] =>
  dropRepeated(
    [
      findDifferingWords,
      findDifferingSpeakers,
      findQuantities,
      findSilences,
      findContrasts,
      findQuoteSpeakers,
      findInsertedWords,
    ].flatMap((find) => find(input)),
  ).sort((a, b) => b.weight - a.weight || b.certainty - a.certainty || compareStrings(a.id, b.id));
