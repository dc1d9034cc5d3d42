import { findDerivations } from '../../collate/passages/find-derivations.ts';
import { findSourcing } from '../../collate/passages/find-sourcing.ts';
import type { Article } from '../../model/article.ts';
import { type Citation, createCitation, createFieldCitation } from '../../model/citation.ts';
import type { CollatedDerivation, Sourcing } from '../../model/collation.ts';
import type { FoundTelling } from '../../model/find.ts';
import type { OriginProof, StatementOrigin } from '../../model/origins.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';

/** An article with its tellings of one query. */
export interface ToldArticle {
  readonly article: Article;
  readonly tellings: readonly FoundTelling[];
}

type Tie = Pick<OriginProof, 'tie' | 'why' | 'citations'>;

/** What is known of the articles that tell something. */
interface Ties {
  readonly derivations: ReadonlyMap<string, CollatedDerivation>;
  readonly sourcing: Sourcing;
}

/** Groups articles that tell one thing by where they have it from, also through a third. The articles come in order. */
export function findOrigins(told: readonly ToldArticle[]): StatementOrigin[] {
  const articles = told.map(({ article }) => article);
  const ties: Ties = {
    derivations: new Map(
      (told.length > 1 ? findDerivations(articles) : []).map((one) => [pairKey(one.from, one.to), one]),
    ),
    sourcing: told.length > 1 ? findSourcing(articles) : { owners: [], agencies: new Map(), ids: new Map() },
  };
  const groups: { members: ToldArticle[]; proofs: OriginProof[] }[] = [];
  for (const item of told) {
    const tied = groups.flatMap((group) => {
      const proof = firstProof(ties, group.members, item);
      return proof ? [{ group, proof }] : [];
    });
    const members = [...tied.flatMap(({ group }) => group.members), item];
    const proofs = tied.flatMap(({ group, proof }) => [...group.proofs, proof]);
    const joined = new Set(tied.map(({ group }) => group));
    const at = tied.length > 0 ? groups.indexOf(tied[0]!.group) : groups.length;
    groups[at] = { members, proofs };
    for (const group of joined) if (groups.includes(group)) groups.splice(groups.indexOf(group), 1);
  }
  return groups.map(describeOrigin);
}

const noSource = 'names no source for it and copies none of the others';

function describeOrigin({ members, proofs }: { members: ToldArticle[]; proofs: OriginProof[] }): StatementOrigin {
  const name = members.flatMap(({ tellings }) => tellings.flatMap(({ via = [] }) => via)).at(0)?.exact;
  const alone = name === undefined ? noSource : `names ${name} as its source`;
  return {
    ...(name !== undefined && { name }),
    tellings: members.map(({ article }) => article.id),
    why: proofs.length > 0 ? [...new Set(proofs.map(({ why }) => why))].join('; ') : alone,
    ...(proofs.length > 0 && { proofs }),
  };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

function firstProof(ties: Ties, members: readonly ToldArticle[], item: ToldArticle): OriginProof | undefined {
  for (const member of members) {
    const tie =
      findCopy(ties, member, item) ??
      findSource(ties, member, item) ??
      findAgency(ties, member, item) ??
      findOwner(ties, member, item);
    if (tie) return { ...tie, articles: [member.article.id, item.article.id] };
  }
  return undefined;
}

const mostShare = 0.5;
const besideUnits = 60;

/** A passage that both print holds what both tell, or lies beside it; or most of one is the other's. */
function findCopy({ derivations }: Ties, a: ToldArticle, b: ToldArticle): Tie | undefined {
  const derivation = derivations.get(pairKey(a.article.id, b.article.id));
  if (!derivation) return undefined;
  const [from, to] = derivation.from === a.article.id ? [a, b] : [b, a];
  const passage = derivation.passages.find(
    (one) => one.likeness !== 'heavy' && isBeside(one.from, from) && isBeside(one.to, to),
  );
  const isMost = derivation.kind === 'verbatim' || (derivation.kind === 'partial' && derivation.share >= mostShare);
  const shown = passage ?? (isMost ? derivation.passages[0] : undefined);
  if (!shown) return undefined;
  return {
    tie: 'copy',
    why: passage ? 'the passage around it is the same in both' : 'most of one report is the other’s',
    citations: [createCitation(from.article, shown.from), createCitation(to.article, shown.to)],
  };
}

const isBeside = ({ start, end }: Span, { tellings }: ToldArticle): boolean =>
  tellings.some(({ citation }) => start - besideUnits < citation.end && citation.start < end + besideUnits);

const lastLink = ({ tellings }: ToldArticle): Citation | undefined =>
  tellings.flatMap(({ via = [] }) => via.slice(-1)).find(({ exact }) => /\p{Lu}/u.test(exact));

/** Both name one source, or one names the other's outlet. */
function findSource({ sourcing }: Ties, a: ToldArticle, b: ToldArticle): Tie | undefined {
  const idOf = (name: string): string => sourcing.ids.get(name) ?? fold(name);
  const [one, other] = [lastLink(a), lastLink(b)];
  if (one && other && idOf(one.exact) === idOf(other.exact))
    return { tie: 'source', why: `they name the same source, ${one.exact}`, citations: [one, other] };
  for (const [citing, link, cited] of [[a, one, b] as const, [b, other, a] as const]) {
    if (!link || idOf(link.exact) !== idOf(cited.article.outlet)) continue;
    const why = `${citing.article.outlet} names ${link.exact} as its source`;
    return { tie: 'source', why, citations: [link, createFieldCitation(cited.article, 'outlet')] };
  }
  return undefined;
}

/** Both have their text from one agency, or one is by the agency that the other credits. */
function findAgency({ sourcing }: Ties, a: ToldArticle, b: ToldArticle): Tie | undefined {
  const [left, right] = [a, b].map(({ article }) => sourcing.agencies.get(article.id) ?? []);
  const shared = left!.find(({ id }) => right!.some((other) => other.id === id));
  const outlets = (list: readonly ToldArticle[]): Citation[] =>
    list.map(({ article }) => createFieldCitation(article, 'outlet'));
  if (shared) return { tie: 'agency', why: `both have their text from ${shared.name}`, citations: outlets([a, b]) };
  for (const [credits, printed, by] of [[left!, a, b] as const, [right!, b, a] as const]) {
    const credit = credits.find(({ id }) => id === sourcing.ids.get(by.article.outlet));
    if (!credit) continue;
    const why = `${printed.article.outlet} has its text from ${credit.name}`;
    return { tie: 'agency', why, citations: outlets([printed, by]) };
  }
  return undefined;
}

/** Both are by one outlet, or by outlets of one owner. */
function findOwner({ sourcing }: Ties, a: ToldArticle, b: ToldArticle): Tie | undefined {
  const holds = (group: Sourcing['owners'][number], { article }: ToldArticle): boolean =>
    group.articles.some(({ articleId }) => articleId === article.id);
  const group = sourcing.owners.find((one) => holds(one, a) && holds(one, b));
  if (!group) return undefined;
  const [left, right] = [a.article.outlet, b.article.outlet];
  const why = left === right ? `both are by ${left}` : `${left} and ${right} belong to ${group.owner}`;
  const citations = [a, b].map(({ article }) => createFieldCitation(article, 'outlet'));
  return { tie: left === right ? 'outlet' : 'owner', why, citations };
}
