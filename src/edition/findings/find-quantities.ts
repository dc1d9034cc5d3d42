import { roundCertainty } from '../../model/annotation.ts';
import type { Citation } from '../../model/citation.ts';
import type { QuantityComparison } from '../../model/collation.ts';
import type { Finding, Position } from '../../model/edition.ts';
import { articleOf, cite } from '../context.ts';
import { type FindingInput, readingOf, weighFinding } from './finding.ts';

const kindWeights = { disputed: 0.95, unsure: 0.4, agreed: 0.3 } as const;

/** The numbers that several reports put on one thing: agreed, disputed or unsure as collating judged them. */
export const findQuantities = (input: FindingInput): Finding[] =>
  input.context.collation.quantities.map((comparison) => createFinding(input, comparison));

function createFinding(input: FindingInput, comparison: QuantityComparison): Finding {
  const { id, counted, judgement, certainty, why, tellings } = comparison;
  const reports = new Set(tellings.map(({ articleId }) => articleId)).size;
  return {
    id: `quantity-${id}`,
    kind: 'quantity',
    question: `Number given for “${counted}”`,
    status: reports < 2 ? 'single' : judgement,
    certainty: roundCertainty(certainty),
    weight: weighFinding(kindWeights[judgement], reports, input.context.articles.length),
    evidence: why.length > 0 ? why.join('; ') : 'numbers of the same counted thing',
    positions: groupByValue(input, comparison),
    ...readingOf(input, id),
  };
}

function groupByValue({ context }: FindingInput, { tellings }: QuantityComparison): Position[] {
  const groups = new Map<string, { readonly value: string; readonly strict?: true; readonly citations: Citation[] }>();
  for (const { articleId, quantity, value, strict } of tellings) {
    const citation = cite(context, articleId, articleOf(context, articleId).byId.get(quantity)!);
    const key = `${value}\n${strict ?? ''}`;
    const group = groups.get(key) ?? { value, ...(strict ? { strict } : {}), citations: [] };
    groups.set(key, group);
    group.citations.push(citation);
  }
  return [...groups.values()];
}
