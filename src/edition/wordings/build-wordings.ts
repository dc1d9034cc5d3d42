import type { CollatedWording, WordingMention } from '../../model/collation.ts';
import type { Wording, WordingTerm } from '../../model/edition.ts';
import { compareStrings } from '../../model/link.ts';
import { articleOf, cite, type EditionContext } from '../context.ts';
import { chooseShown } from './choose-shown.ts';

/** What each outlet calls the same thing, each use cited; what is worth a look first comes first and is marked. */
export function buildWordings(context: EditionContext): Wording[] {
  const outletOf = (articleId: string) => articleOf(context, articleId).article.outlet;
  const found = (context.collation.wordings ?? []).filter(saysMore);
  return chooseShown(
    found.map((wording) => ({ wording: buildWording(context, wording), unsure: wording.unsure === true })),
    outletOf,
  );
}

/** Of entities only those that are called more than one thing: their mentions stand with the entity. */
const saysMore = ({ entity, mentions }: CollatedWording): boolean =>
  entity === undefined || new Set(mentions.map(({ term }) => term.toLowerCase())).size > 1;

function buildWording(context: EditionContext, { referent, kind, entity, mentions }: CollatedWording): Wording {
  const byTerm = new Map<string, WordingMention[]>();
  for (const mention of mentions) {
    const key = `${mention.voice} ${mention.marked} ${mention.term.toLowerCase()}`;
    const list = byTerm.get(key);
    if (list) list.push(mention);
    else byTerm.set(key, [mention]);
  }
  const terms = [...byTerm.values()].map((list) => buildTerm(context, list));
  return {
    referent,
    terms: terms.sort(
      (a, b) =>
        b.count - a.count ||
        compareStrings(a.term, b.term) ||
        compareStrings(a.voice, b.voice) ||
        Number(a.marked) - Number(b.marked),
    ),
    kind,
    ...(entity !== undefined && { entity }),
  };
}

function buildTerm(context: EditionContext, mentions: readonly WordingMention[]): WordingTerm {
  const [{ voice, marked, loaded, name }] = mentions as [WordingMention];
  return {
    term: commonestForm(mentions),
    voice,
    marked,
    count: mentions.length,
    citations: mentions.map((mention) => cite(context, mention.articleId, mention)),
    ...(loaded && { loaded }),
    ...(name && { name }),
  };
}

/** Of "Summit" and "summit" the one printed more often. */
function commonestForm(mentions: readonly WordingMention[]): string {
  const counts = new Map<string, number>();
  for (const { term } of mentions) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareStrings(b[0], a[0]))[0]![0];
}
