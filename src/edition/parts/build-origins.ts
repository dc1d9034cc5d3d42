import type { CollatedTelling } from '../../model/collation.ts';
import type { StatementOrigins } from '../../model/edition.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { articleOf, type EditionContext } from '../context.ts';
import { quotesOf } from './build-quotations.ts';

type Origin = StatementOrigins['origins'][number];

/** A stretch of an article that tells something, with the last link of the chain it is known through. */
interface Told {
  readonly articleId: string;
  readonly spans: readonly Span[];
  readonly source?: string;
}

/** A passage that both reports share and that ends this close to a quote brought the quote along. */
const besideUnits = 60;

/** For each quotation that several articles tell: which tellings come from one origin, and why they are counted so. */
export const buildOrigins = (context: EditionContext): StatementOrigins[] =>
  context.collation.quotations
    .filter(({ tellings }) => tellings.length > 1)
    .map(({ id, tellings }) => ({
      statement: id,
      origins: groupOrigins(
        context,
        tellings.map((telling) => toldBy(context, telling)),
        besideUnits,
      ),
    }));

/** How many origins stand behind stretches of several articles. */
export const countOrigins = (context: EditionContext, told: readonly Told[]): number =>
  groupOrigins(context, told, 0).length;

function toldBy(context: EditionContext, telling: CollatedTelling): Told {
  const indexed = articleOf(context, telling.articleId);
  const quotes = quotesOf(indexed, telling);
  const source = indexed.attributions
    .find(({ id, of }) => quotes.some((quote) => of.includes(quote.id) || quote.attributions?.includes(id)))
    ?.chain.at(-1)?.name;
  return { articleId: telling.articleId, spans: quotes, ...(source === undefined ? {} : { source }) };
}

function groupOrigins(context: EditionContext, told: readonly Told[], beside: number): Origin[] {
  const groups: { readonly members: Told[]; why: string }[] = [];
  for (const item of told) {
    const copied = groups.find(({ members }) => members.some((member) => isCopied(context, [member, item], beside)));
    const cited = groups.find(({ members }) => members.some((member) => hasSameSource(member, item)));
    const same = groups.find(({ members }) => members.some(({ articleId }) => articleId === item.articleId));
    const group = copied ?? cited ?? same;
    if (!group) {
      groups.push({ members: [item], why: item.source ? `names ${item.source} as its source` : noSource });
      continue;
    }
    group.members.push(item);
    if (copied) group.why = 'the passage around it is the same in both';
    else if (cited) group.why = `they name the same source, ${item.source}`;
  }
  return groups.map(({ members, why }) => createOrigin(members, why));
}

const noSource = 'names no source for it and copies none of the others';

const hasSameSource = (a: Told, b: Told): boolean =>
  a.source !== undefined && b.source !== undefined && fold(a.source) === fold(b.source);

function createOrigin(members: readonly Told[], why: string): Origin {
  const name = members.find(({ source }) => source !== undefined)?.source;
  const tellings = [...new Set(members.map(({ articleId }) => articleId))];
  return { ...(name === undefined ? {} : { name }), tellings, why };
}

/** Whether a passage that both articles share lies in both stretches, or beside them. */
function isCopied(context: EditionContext, [a, b]: readonly [Told, Told], beside: number): boolean {
  return context.collation.derivations.some(({ from, to, passages }) => {
    if (from === a.articleId && to === b.articleId)
      return passages.some((passage) => isNear(passage.from, a.spans, beside) && isNear(passage.to, b.spans, beside));
    if (from === b.articleId && to === a.articleId)
      return passages.some((passage) => isNear(passage.to, a.spans, beside) && isNear(passage.from, b.spans, beside));
    return false;
  });
}

const isNear = (passage: Span, spans: readonly Span[], beside: number): boolean =>
  spans.some(({ start, end }) => passage.start - beside < end && start < passage.end + beside);
