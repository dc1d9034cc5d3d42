import type { Citation } from '../../model/citation.ts';
import type { Finding, Position, Quotation, Telling } from '../../model/edition.ts';
import { splitWords } from '../../text/words.ts';
import { articleOf, cite } from '../context.ts';
import { quotesOf } from '../parts/build-quotations.ts';
import { headingOf } from '../parts/times.ts';
import { type FindingInput, readingOf, speakerName, weighFinding } from './finding.ts';
import { countInCommon, leastDispute, matchTellings } from './match-tellings.ts';

const differing: ReadonlySet<string> = new Set(['altered', 'reworded', 'other-translation']);
const minInCommon = 0.4;
const sameWords: ReadonlySet<string> = new Set(['verbatim', 'trimmed']);

/**
 * One utterance that outlets print in quotation marks in different words. In dispute only where a telling is altered;
 * other words of one sense may be two translations, so that which of them was said is unsure.
 */
export const findDifferingWords = (input: FindingInput): Finding[] =>
  input.quotations.flatMap((quotation) => createFinding(input, quotation) ?? []);

function createFinding(input: FindingInput, quotation: Quotation): Finding | undefined {
  const base = quotation.tellings[quotation.base]!;
  const quoted = quotation.tellings.filter(({ form }) => form !== 'indirect');
  const others = quoted.filter(isComparable);
  if (base.form === 'indirect' || others.length === 0) return undefined;
  const told = quoted.filter((telling) => sameWords.has(telling.relation) || isComparable(telling));
  const positions = groupByWording(input, quotation, told);
  const reports = new Set(told.map(({ citation }) => citation.articleId)).size;
  if (positions.length < 2 || reports < 2) return undefined;
  const certainty = matchTellings(input.context, quotation, others);
  const altered = others.some(({ relation }) => relation === 'altered') && certainty >= leastDispute;
  return {
    id: `quotation-differs-${quotation.id}`,
    kind: 'quotation-differs',
    question: `In which words did ${speakerName(input, quotation.speaker)} say it?`,
    status: altered ? 'disputed' : 'unsure',
    certainty,
    weight: weighFinding(altered ? 1 : 0.5, reports, input.context.articles.length),
    evidence: altered ? 'quoted words that change what is said' : 'quoted words that differ, of one sense',
    positions,
    ...readingOf(input, quotation.id),
  };
}

/** Whether a telling differs from the base and has so much in common with it that both can be the same words. */
const isComparable = ({ relation, differs = [] }: Telling): boolean =>
  relation === 'altered' || (differing.has(relation) && countInCommon(differs).share >= minInCommon);

interface Wording {
  readonly value: string;
  readonly key: string;
  readonly citations: readonly Citation[];
}

/** Each wording as printed, with all that print it so; a telling that only leaves words out stands with the base. */
function groupByWording(input: FindingInput, quotation: Quotation, told: readonly Telling[]): Position[] {
  const base = quotation.tellings[quotation.base]!;
  const first = readWording(input, quotation, base);
  const groups = new Map<string, { readonly value: string; readonly citations: Citation[] }>();
  groups.set(first.key, { value: first.value, citations: [...first.citations] });
  for (const telling of told) {
    if (telling === base) continue;
    const { key, value, citations } = readWording(input, quotation, telling);
    const group = groups.get(sameWords.has(telling.relation) ? first.key : key) ?? { value, citations: [] };
    groups.set(sameWords.has(telling.relation) ? first.key : key, group);
    group.citations.push(...citations);
  }
  return [...groups.values()];
}

/** What a telling prints in quotation marks; all of it where the quote is direct. */
function readWording({ context }: FindingInput, { id, tellings }: Quotation, telling: Telling): Wording {
  const collated = context.collation.quotations.find((quotation) => quotation.id === id)!.tellings;
  const item = collated[tellings.indexOf(telling)]!;
  const marked =
    telling.form === 'mixed' ? quotesOf(articleOf(context, item.articleId), item).flatMap((quote) => quote.marked) : [];
  const citations =
    marked.length > 0
      ? marked.map((span) => cite(context, item.articleId, span))
      : [telling.citation, ...(telling.more ?? [])];
  return {
    value: citations.map(headingOf).join(' … '),
    key: citations
      .flatMap(({ exact }) => splitWords(exact))
      .map(({ folded }) => folded)
      .join(' '),
    citations,
  };
}
