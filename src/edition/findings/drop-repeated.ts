import { type Citation, isFieldCitation } from '../../model/citation.ts';
import type { Finding, Position } from '../../model/edition.ts';

/** Kinds that ask the same of the same words. */
const families: readonly ReadonlySet<string>[] = [
  new Set(['quotation-differs', 'quote-altered']),
  new Set(['quotation-speaker', 'quote-speaker']),
  new Set(['quantity', 'number', 'agreed-number']),
];

/**
 * Leaves out what another finding tells already: of one kind of question, set against the same words; and what is unsure beside any
 * that is shown of the same words. Two of one question that share a position are joined. Earlier ones are kept.
 */
export function dropRepeated(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings.filter(isShown), ...findings.filter((one) => !isShown(one))]) {
    if (kept.some((other) => asksAlike(other, finding) && hasPositionsOf(other, finding))) continue;
    const at = kept.findIndex((other) => isOneQuestion(other, finding) && sharesPosition(other, finding));
    if (at >= 0) kept[at] = joinPositions(kept[at]!, finding);
    else kept.push(finding);
  }
  return kept;
}

const isShown = ({ status }: Finding): boolean => status !== 'unsure';

const asksAlike = (kept: Finding, { kind, status }: Finding): boolean =>
  (status === 'unsure' && isShown(kept)) || families.some((family) => family.has(kept.kind) && family.has(kind));

/** Whether each position of `finding` stands in one of `kept`, each in another. */
function hasPositionsOf(kept: Finding, finding: Finding): boolean {
  if (finding.positions.length === 0) return false;
  const places = finding.positions.map((position) => kept.positions.findIndex((other) => meets(other, position)));
  return places.every((place) => place >= 0) && new Set(places).size === places.length;
}

const isOneQuestion = (a: Finding, b: Finding): boolean =>
  a.kind === b.kind && a.kind === 'quote-altered' && a.question === b.question && a.status === b.status;

const sharesPosition = (a: Finding, b: Finding): boolean =>
  a.positions.some((position) => b.positions.some((other) => meets(position, other)));

const meets = (a: Position, b: Position): boolean =>
  a.citations.some((left) => b.citations.some((right) => overlaps(left, right)));

const overlaps = (a: Citation, b: Citation): boolean =>
  a.articleId === b.articleId && isFieldCitation(a) === isFieldCitation(b) && a.start < b.end && b.start < a.end;

/** The positions of both, those of one value as one. */
function joinPositions(a: Finding, b: Finding): Finding {
  const byValue = new Map<string, Position>();
  for (const position of [...a.positions, ...b.positions]) {
    const known = byValue.get(position.value);
    const more = position.citations.filter((citation) => !known?.citations.some((other) => overlaps(other, citation)));
    byValue.set(position.value, known ? { ...known, citations: [...known.citations, ...more] } : position);
  }
  const told = new Set([...byValue.values()].flatMap(({ citations }) => citations.map(({ articleId }) => articleId)));
  return {
    ...a,
    positions: [...byValue.values()],
    weight: Math.max(a.weight, b.weight),
    silent: a.silent.filter((id) => !told.has(id)),
  };
}
