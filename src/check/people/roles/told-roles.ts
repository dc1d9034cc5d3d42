import type { Article } from '../../../model/article.ts';
import type { EntityCluster } from '../../../model/collation.ts';
import { memberKey } from '../../../model/link.ts';
import { type RoleMention, readRoles } from './read-roles.ts';

/** A role that an article gives a person. */
export interface ToldRole {
  readonly article: Article;
  readonly role: RoleMention;
}

const rolesByArticle = new WeakMap<Article, readonly RoleMention[]>();

/** The roles beside the names of an article, read once. */
export function rolesOf(article: Article): readonly RoleMention[] {
  const known = rolesByArticle.get(article);
  if (known) return known;
  const roles = readRoles(article);
  rolesByArticle.set(article, roles);
  return roles;
}

/** The roles that articles give their people, by id of the entity cluster. */
export type ToldRoles = ReadonlyMap<string, readonly ToldRole[]>;

/** Gathers the roles of each entity. */
export function gatherRoles(articles: readonly Article[], entities: readonly EntityCluster[]): ToldRoles {
  const byMember = new Map(entities.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const told = new Map<string, ToldRole[]>();
  for (const article of articles)
    for (const role of rolesOf(article)) {
      const id = byMember.get(memberKey(article.id, role.name.entity ?? ''));
      if (id === undefined) continue;
      const list = told.get(id);
      if (list) list.push({ article, role });
      else told.set(id, [{ article, role }]);
    }
  return told;
}
