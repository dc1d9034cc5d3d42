import type { CopyKind, Derivation, Edition, Likeness, StatementOrigins } from '../../model/edition.ts';
import { countOf } from '../labels.ts';

/** How much of a report is another's, in words for readers. */
export const copyLabels: Readonly<Record<CopyKind, string>> = {
  verbatim: 'the same text',
  partial: 'passages copied',
  rewritten: 'perhaps told anew',
};

/** How a passage stands to the one beside it. */
export const likenessLabels: Readonly<Record<Likeness, string>> = {
  verbatim: 'word for word',
  light: 'lightly edited',
  heavy: 'in other words',
};

/** What is known of who had it first: "from A to B", "both from AP", "who had it first is not known". */
export function describeDirection({ direction, common, via }: Derivation): string {
  if (common) return via === undefined ? 'both from a third' : `both from ${via}`;
  return direction === 'known' ? 'source known' : 'who had it first is not known';
}

/** The line that tells how many origins stand behind a statement: "1 origin, 4 outlets". */
export function describeOrigins({ articles }: Edition, { origins }: StatementOrigins): string {
  const outletOf = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const outlets = new Set(origins.flatMap(({ tellings }) => tellings.map((id) => outletOf.get(id) ?? id)));
  return `${countOf(origins.length, 'origin')}, ${countOf(outlets.size, 'outlet')}`;
}

/** Whether several tellings of a statement are of one origin. */
export const hasSharedOrigin = ({ origins }: StatementOrigins): boolean =>
  origins.some(({ tellings }) => tellings.length > 1);

const ranks: Readonly<Record<CopyKind, number>> = { verbatim: 0, partial: 1, rewritten: 2 };

/** The derivations as they are printed: copies first, then by the share that is copied. */
export const orderDerivations = (derivations: readonly Derivation[]): Derivation[] =>
  derivations.toSorted((a, b) => rankOf(a) - rankOf(b) || b.share - a.share);

const rankOf = ({ kind }: Derivation): number => (kind === undefined ? 3 : ranks[kind]);
