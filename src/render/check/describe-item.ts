import type { CheckEvidence, CheckItem } from '../../model/check.ts';
import type { Telling } from '../../model/edition.ts';
import { type DifferenceMark, markDifferences } from '../differences.ts';
import { countOf } from '../labels.ts';
import { standLabels, verdictLooks } from './verdicts.ts';

/** The verdict of an item in words, with what it would be but for its one origin. */
export function describeVerdict({ verdict, otherwise }: CheckItem): string {
  const { label } = verdictLooks[verdict];
  return otherwise === undefined ? label : `${label} (${verdictLooks[otherwise].label})`;
}

/** How many inputs bear an item out and from how many origins they have it; undefined where none does. */
export function describeOriginsOf({ evidence, more = 0, origins }: CheckItem): string | undefined {
  if (origins === 0) return undefined;
  const inputs = new Set(evidence.filter(isBearing).map(({ citation }) => citation.articleId)).size + more;
  if (inputs === 0) return undefined;
  if (inputs === 1) return '1 input';
  return `${countOf(inputs, 'input')}, ${more > 0 ? 'at least ' : ''}${countOf(origins, 'independent origin')}`;
}

const isBearing = ({ stands }: CheckEvidence): boolean =>
  stands === 'same' || stands === 'trimmed' || stands === 'other-wording';

/** The draft's words set against those of the first evidence; undefined where marks would tell less than the words themselves. */
export function markAgainst({ differs, citation, verdict }: CheckItem): DifferenceMark[] | undefined {
  if (!differs) return undefined;
  const telling: Telling = {
    citation,
    form: 'direct',
    relation: verdict === 'found-trimmed' ? 'trimmed' : 'altered',
    differs,
  };
  return markDifferences(telling);
}

/** How an input stands to an item, with whom it names and what it has: `has another: 9 boats`. */
export function describeStand({ stands, value, subject, citation }: CheckEvidence): string {
  const isShown = value?.toLowerCase() === citation.exact.toLowerCase();
  const told = [isShown ? undefined : value, subject?.name].filter((part) => part !== undefined).join(', ');
  return told === '' ? standLabels[stands] : `${standLabels[stands]}: ${told}`;
}
