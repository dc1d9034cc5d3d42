import { type Citation, createCitation } from '../../model/citation.ts';
import type {
  Edition,
  EditionArticle,
  EditionEntity,
  Finding,
  FiveW,
  FiveWAnswer,
  TimelineEntry,
} from '../../model/edition.ts';
import { linkedUses, listWordingRows, shownWordings } from '../wordings.ts';
import { type CitationGroup, citationAddress, groupCitations } from './address.ts';

/** Cited characters that the page links to, and the line that cites them. */
export interface Place {
  readonly address: string;
  readonly group: CitationGroup;
  /** The line that rests on them, where an article points back at it. */
  readonly line?: PlaceLine;
}

/** A line of the page as an article names it in its margin. */
export interface PlaceLine {
  /** Id of a quotation or a finding. */
  readonly id: string;
  readonly label: string;
}

/** A finding with the number by which the page calls it. */
export type NumberedFinding = Finding & { readonly number: string };

/** Whether a finding is that somebody leaves something out, not that reports differ. */
export const isSilence = ({ kind }: Finding): boolean => kind.endsWith('-silent');

/** The findings as a page prints them: the weightiest first, silences after the others, the unsure last; numbered `f1`, `f2`, … */
export const orderFindings = (findings: readonly Finding[]): NumberedFinding[] =>
  findings
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.weight - a.weight)
    .map((finding, index) => ({ ...finding, number: `f${index + 1}` }));

const rankOf = (finding: Finding): number => (finding.status === 'unsure' ? 2 : isSilence(finding) ? 1 : 0);

/** The first mention of an entity in each article, and how many there are. */
export const firstMentions = (entity: EditionEntity): { readonly first: CitationGroup; readonly count: number }[] =>
  groupCitations(entity.mentions).map((group) => ({ first: [group[0]], count: group.length }));

/** The corrections and updates that an article prints. */
export const correctionsOf = ({ id, text, blocks }: EditionArticle): Citation[] =>
  text === undefined
    ? []
    : blocks
        .filter((block) => block.kind === 'correction' || block.kind === 'update')
        .map((block) => createCitation({ id, text }, block));

/** Every place that an edition's page links to, by article id; one address stands once a line. */
export function findPlaces(edition: Edition, prefix: string): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const seen = new Set<string>();
  for (const { group, line } of [...linedGroups(edition), ...plainGroups(edition)]) {
    const address = citationAddress(prefix, group);
    const key = `${line?.id ?? ''} ${address}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const list = places.get(group[0].articleId) ?? [];
    list.push({ address, group, ...(line && { line }) });
    places.set(group[0].articleId, list);
  }
  return places;
}

function linedGroups(edition: Edition): Omit<Place, 'address'>[] {
  const quotations = edition.quotations.flatMap(({ id, tellings }) =>
    tellings.flatMap((telling) =>
      groupCitations([telling.citation, ...(telling.more ?? [])]).map((group) => ({
        group,
        line: { id, label: `Quotation ${id.toUpperCase()}` },
      })),
    ),
  );
  const findings = orderFindings(edition.findings).flatMap(({ number, positions }) =>
    positions.flatMap((position) =>
      groupCitations(position.citations).map((group) => ({
        group,
        line: { id: number, label: `Finding ${number.toUpperCase()}` },
      })),
    ),
  );
  return [...quotations, ...findings];
}

function plainGroups(edition: Edition): Omit<Place, 'address'>[] {
  const lists: (readonly Citation[])[] = [
    ...fiveWAnswers(edition.fiveW).map((answer) => answer.citations),
    ...edition.quotations.flatMap(({ tellings }) => tellings.map((telling) => telling.via ?? [])),
    ...edition.articles.map(correctionsOf),
    ...edition.brief.map((sentence) => sentence.citations),
    ...edition.timeline.flatMap(timelineCitations),
    ...edition.meetings.map((meeting) => meeting.citations),
    ...edition.attributions.flatMap(({ telling, chain }) => [[telling], ...chain.map((link) => [link.citation])]),
    ...edition.derivations.flatMap(({ passages, proofs = [] }) => [
      ...passages.flatMap(({ from, to }) => [[from], [to]]),
      proofs,
    ]),
    ...edition.origins.flatMap(({ origins }) =>
      origins.flatMap(({ proofs = [] }) => proofs.flatMap(({ citations }) => citations.map((citation) => [citation]))),
    ),
    ...wordingUses(edition),
    ...edition.coverage.statements.map((statement) => statement.citations),
    ...edition.coverage.cells.flatMap((row) => row.map((cell) => cell.citations)),
  ];
  const mentions = edition.entities.flatMap((entity) => firstMentions(entity).map(({ first }) => ({ group: first })));
  return [...lists.flatMap((citations) => groupCitations(citations).map((group) => ({ group }))), ...mentions];
}

const wordingUses = (edition: Edition): (readonly Citation[])[] =>
  shownWordings(edition).flatMap((wording) =>
    listWordingRows(wording).flatMap(({ own, quoted }) => [
      ...linkedUses(own).values(),
      ...linkedUses(quoted).values(),
    ]),
  );

/** A line links to the first telling of each report, to its sentence, and to the words that differ. */
const timelineCitations = ({ citations, triggers, reported = [], disagreements = [] }: TimelineEntry): Citation[][] => [
  ...citations.map((citation) => [citation]),
  [...citations],
  ...triggers.map((trigger) => [trigger]),
  ...reported.flatMap((told) => told.citations.map((citation) => [citation])),
  ...disagreements.flatMap(({ positions }) =>
    positions.flatMap((told) => told.citations.map((citation) => [citation])),
  ),
];

const fiveWAnswers = ({ who = [], what = [], when = [], where = [], why = [] }: FiveW): FiveWAnswer[] =>
  [who, what, when, where, why].flat();
