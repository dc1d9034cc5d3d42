import type { NameAnnotation, NameType } from '../../model/annotation.ts';
import type { EditionEntity } from '../../model/edition.ts';
import { compareStrings, memberKey } from '../../model/link.ts';
import { fold } from '../../text/fold.ts';
import { cite, type EditionContext } from '../context.ts';

interface Mention {
  readonly articleId: string;
  readonly name: NameAnnotation;
  /** Its words, one space between them. */
  readonly words: string;
}

const typeOrder: readonly NameType[] = ['person', 'organization', 'place', 'other'];

/** The story's entities with every mention cited; people before organisations before places, each in order of weight. */
export function buildEntities(context: EditionContext): EditionEntity[] {
  const mentions = collectMentions(context);
  return context.collation.entities
    .map(({ id, name, type }) => buildEntity(context, { id, name, type }, mentions.get(id) ?? []))
    .filter((entity) => entity.mentions.length > 0)
    .map((entity) => ({ entity, weight: weightOf(entity) }))
    .sort(
      (a, b) =>
        typeOrder.indexOf(a.entity.type) - typeOrder.indexOf(b.entity.type) ||
        b.weight - a.weight ||
        compareStrings(a.entity.id, b.entity.id),
    )
    .map(({ entity }) => entity);
}

function collectMentions(context: EditionContext): Map<string, Mention[]> {
  const byCluster = new Map<string, Mention[]>();
  for (const { id: articleId, article, names } of context.articles) {
    for (const name of names) {
      if (name.entity === undefined) continue;
      const cluster = context.clusterOf.get(memberKey(articleId, name.entity));
      if (cluster === undefined) continue;
      const words = article.text.slice(name.start, name.end).replace(/\s+/gu, ' ');
      const list = byCluster.get(cluster);
      if (list) list.push({ articleId, name, words });
      else byCluster.set(cluster, [{ articleId, name, words }]);
    }
  }
  return byCluster;
}

function buildEntity(
  context: EditionContext,
  { id, name, type }: Pick<EditionEntity, 'id' | 'name' | 'type'>,
  mentions: readonly Mention[],
): EditionEntity {
  return {
    id,
    name,
    type,
    forms: mostUsed(mentions.filter((mention) => mention.name.form !== 'pronoun').map(({ words }) => words)),
    roles: mostUsed(mentions.flatMap((mention) => mention.name.role ?? [])),
    mentions: mentions.map((mention) => cite(context, mention.articleId, mention.name)),
  };
}

/** Each distinct string once, most used first, then in order of code units; case variants count as one. */
function mostUsed(strings: readonly string[]): string[] {
  const counts = new Map<string, { readonly shown: string; count: number }>();
  for (const shown of strings) {
    const entry = counts.get(fold(shown));
    if (entry) entry.count += 1;
    else counts.set(fold(shown), { shown, count: 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || compareStrings(a.shown, b.shown))
    .map(({ shown }) => shown);
}

/** Articles that name it count for more than how often one of them does. */
const weightOf = (entity: EditionEntity): number =>
  new Set(entity.mentions.map(({ articleId }) => articleId)).size * 10 + Math.log1p(entity.mentions.length);
