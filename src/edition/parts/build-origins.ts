import type { CollatedTelling } from '../../model/collation.ts';
import type { OriginProof, StatementOrigin, StatementOrigins } from '../../model/edition.ts';
import { articleOf, type EditionContext } from '../context.ts';
import { quotesOf } from './build-quotations.ts';
import { findTie, type OriginGround, type Told, tieIndexOf } from './origins/find-ties.ts';

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
    ?.chain.at(-1);
  return { articleId: telling.articleId, spans: quotes, ...(source && { source }) };
}

/**
 * Groups stretches of articles that tell one thing, a quotation or a claim, by where they have it from: whatever is tied, also through a third,
 * is of one origin. `beside` is how many units a shared passage may lie away. Quadratic in the stretches.
 */
export function groupOrigins(context: OriginGround, told: readonly Told[], beside: number): StatementOrigin[] {
  const index = tieIndexOf(context);
  const groups: { readonly members: Told[]; readonly proofs: OriginProof[] }[] = [];
  for (const item of told) {
    const tied = groups.flatMap((group) => {
      const same = group.members.some(({ articleId }) => articleId === item.articleId);
      const proof = same ? undefined : firstTie(group.members, (member) => findTie(index, member, item, beside));
      return same || proof ? [{ group, proofs: proof ? [proof] : [] }] : [];
    });
    const members = [...tied.flatMap(({ group }) => group.members), item];
    const proofs = tied.flatMap(({ group, proofs: found }) => [...group.proofs, ...found]);
    const kept = tied[0]?.group;
    for (const { group } of tied) if (group !== kept) groups.splice(groups.indexOf(group), 1);
    if (kept) groups[groups.indexOf(kept)] = { members, proofs };
    else groups.push({ members, proofs });
  }
  return groups.map(({ members, proofs }) => createOrigin(context, members, proofs));
}

function firstTie(members: readonly Told[], find: (member: Told) => OriginProof | undefined): OriginProof | undefined {
  for (const member of members) {
    const tie = find(member);
    if (tie) return tie;
  }
  return undefined;
}

const noSource = 'names no source for it and copies none of the others';

function createOrigin(
  { orderOf }: OriginGround,
  members: readonly Told[],
  proofs: readonly OriginProof[],
): StatementOrigin {
  const name = members.find(({ source }) => source !== undefined)?.source?.name;
  const tellings = [...new Set(members.map(({ articleId }) => articleId))].sort(
    (a, b) => orderOf.get(a)! - orderOf.get(b)!,
  );
  const alone = name === undefined ? noSource : `names ${name} as its source`;
  const why = proofs.length > 0 ? [...new Set(proofs.map((proof) => proof.why))].join('; ') : alone;
  return { ...(name !== undefined && { name }), tellings, why, ...(proofs.length > 0 && { proofs }) };
}
