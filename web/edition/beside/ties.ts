import type { Citation } from '../../../src/model/citation.ts';
import type { Edition } from '../../../src/model/edition.ts';
import type { Span } from '../../../src/model/span.ts';

/** Passages of two reports that the edition joins. */
export interface Tie {
  /** What joins them, in a word or two. */
  readonly what: string;
  readonly left: readonly Span[];
  readonly right: readonly Span[];
}

/** What joins two reports, in the order of the left one; each pair of passages once, by what comes first. */
export function findTies(edition: Edition, left: string, right: string): Tie[] {
  const ties = groupsOf(edition).flatMap(({ what, citations }): Tie[] => {
    const [inLeft, inRight] = [left, right].map((id) => spansIn(citations, id));
    return inLeft!.length > 0 && inRight!.length > 0 ? [{ what, left: inLeft!, right: inRight! }] : [];
  });
  const byPlace = new Map(ties.toReversed().map((tie) => [`${tie.left[0]!.start} ${tie.right[0]!.start}`, tie]));
  return [...byPlace.values()].sort(
    (a, b) => a.left[0]!.start - b.left[0]!.start || a.right[0]!.start - b.right[0]!.start,
  );
}

interface Group {
  readonly what: string;
  readonly citations: readonly Citation[];
}

function groupsOf({ quotations, findings, derivations, timeline }: Edition): Group[] {
  return [
    ...quotations.map(({ tellings }) => ({
      what: 'one quotation',
      citations: tellings.flatMap(({ citation, more = [] }) => [citation, ...more]),
    })),
    // Two reports that tell the same are joined by that, also where a third one differs.
    ...findings
      .filter(({ status }) => status === 'disputed' || status === 'agreed')
      .flatMap(({ positions }) => [
        ...positions.map(({ citations }) => ({ what: 'told alike', citations })),
        { what: 'a difference', citations: positions.flatMap(({ citations }) => citations) },
      ]),
    ...derivations.flatMap(({ passages }) =>
      passages.map(({ from, to }) => ({ what: 'a copied passage', citations: [from, to] })),
    ),
    ...timeline
      .filter(({ type }) => type !== 'dated-sentence')
      .map(({ citations }) => ({ what: 'one event', citations })),
  ];
}

function spansIn(citations: readonly Citation[], articleId: string): Span[] {
  const spans = citations.flatMap((citation) =>
    citation.articleId === articleId && !('field' in citation) ? [{ start: citation.start, end: citation.end }] : [],
  );
  return spans.sort((a, b) => a.start - b.start);
}
