import { type Citation, isFieldCitation } from '../../model/citation.ts';
import type { Decision } from '../../model/correction.ts';
import type { Finding } from '../../model/edition.ts';

/** The findings, with those `unsure` that somebody found to be wrong: of the kind told, and citing all passages of the decision. */
export function rejectFindings(findings: readonly Finding[], decisions: readonly Decision[]): Finding[] {
  const wrong = decisions.filter(({ correction }) => correction === 'wrong-finding');
  return findings.map((finding) => {
    const decision = wrong.find((one) => isMeant(finding, one));
    return decision ? { ...finding, status: 'unsure', certainty: 0, decision: decision.id } : finding;
  });
}

function isMeant({ kind, positions }: Finding, { finding, citations }: Decision): boolean {
  if (finding !== undefined && finding !== kind) return false;
  const cited = positions.flatMap((position) => position.citations);
  return citations.every((citation) => cited.some((other) => meets(citation, other)));
}

const meets = (a: Citation, b: Citation): boolean =>
  !isFieldCitation(b) && a.articleId === b.articleId && a.start < b.end && b.start < a.end;
