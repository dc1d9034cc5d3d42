import { annotationsOf, type NameAnnotation, type NameType } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { memberKey } from '../../model/link.ts';
import { type NameForm, readNameForm } from './name-forms.ts';

/** All mentions of one entity in one article, as far as naming goes. */
export interface NameChain {
  /** `articleId#entityId`. */
  readonly key: string;
  readonly articleId: string;
  readonly type: NameType;
  /** The distinct names, by first appearance; never empty. */
  readonly names: readonly NameForm[];
  /** Folded roles told beside the names. */
  readonly roles: ReadonlySet<string>;
  readonly affiliations: ReadonlySet<string>;
  /** How many mentions, descriptions and pronouns included. */
  readonly mentions: number;
}

const chainsByArticle = new WeakMap<Article, readonly NameChain[]>();

/**
 * The chains of an article that hold at least one name; read once for each article. Chains of descriptions and pronouns
 * alone cannot be compared.
 */
export function readNameChains(article: Article): readonly NameChain[] {
  const known = chainsByArticle.get(article);
  if (known) return known;
  const chains = findNameChains(article);
  chainsByArticle.set(article, chains);
  return chains;
}

function findNameChains(article: Article): NameChain[] {
  const byEntity = new Map<string, NameAnnotation[]>();
  for (const name of annotationsOf(article.annotations, 'name')) {
    if (name.entity === undefined) continue;
    const chain = byEntity.get(name.entity);
    if (chain) chain.push(name);
    else byEntity.set(name.entity, [name]);
  }
  return [...byEntity].flatMap(([entity, mentions]) => {
    const named = mentions.filter(({ form }) => form === 'name');
    const chain = createChain(article, entity, mentions, named);
    return chain.names.length > 0 ? [chain] : [];
  });
}

function createChain(
  article: Article,
  entity: string,
  mentions: readonly NameAnnotation[],
  named: readonly NameAnnotation[],
): NameChain {
  const forms = new Map<string, NameForm>();
  for (const name of named) {
    const form = readNameForm(article.text, name);
    const seen = forms.get(form.key);
    if (form.words.length > 0) forms.set(form.key, seen ? { ...seen, count: seen.count + 1 } : form);
  }
  return {
    key: memberKey(article.id, entity),
    articleId: article.id,
    type: commonestType(named),
    names: [...forms.values()],
    roles: new Set(mentions.flatMap(({ role }) => (role ? [role.toLowerCase()] : []))),
    affiliations: new Set(mentions.flatMap(({ affiliation }) => (affiliation ? [affiliation.toLowerCase()] : []))),
    mentions: mentions.length,
  };
}

function commonestType(named: readonly NameAnnotation[]): NameType {
  const counts = new Map<NameType, number>();
  for (const { type } of named) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), ['other', 0] as const)[0];
}
