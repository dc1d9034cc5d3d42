import type { Article } from '../../../model/article.ts';
import type { CheckEvidence } from '../../../model/check.ts';
import { createCitation } from '../../../model/citation.ts';
import type { EntityCluster } from '../../../model/collation.ts';
import { memberKey, parseMemberKey } from '../../../model/link.ts';
import type { Checker, FoundItem } from '../../context.ts';
import { isPrimary, limitEvidence } from '../../quotes/evidence.ts';
import { judgeName, type NameHit, type NameJudgement } from './judge-name.ts';
import { listNames, type NameMention } from './list-names.ts';
import { createNameIndex, nameKeys } from './name-index.ts';

/** Looks up each person, body and place that the draft names, at the first mention of each form. */
export const checkNames: Checker = ({ draft, articles, entities }) => {
  const findLinked = createLinkFinder(draft, articles, entities);
  const index = createNameIndex(articles);
  const told = new Set<string>();
  const names = listNames(draft);
  const keepsAccents = names.some(({ start, end }) => accent.test(draft.text.slice(start, end).normalize('NFD')));
  return names.flatMap((name): FoundItem[] => {
    const keys = nameKeys(draft.text, name).filter((key) => key !== 'the');
    if (keys.length === 0 || isTold(keys, name, told)) return [];
    const looked = judgeName(keys, index, keepsAccents);
    const judged = looked.verdict === 'not-found' ? (findLinked(name) ?? looked) : looked;
    return [{ kind: 'name', citation: createCitation(draft, name), ...describe(judged) }];
  });
};

const accent = /\p{M}/u;

/** A form that was looked up before; a bare family name behind the full name is no other form. */
function isTold(keys: readonly string[], { annotation }: NameMention, told: Set<string>): boolean {
  const forms = [keys.join(' '), ...keys.map((key) => `${annotation?.entity ?? ''} ${key}`)];
  const isKnown =
    told.has(forms[0]!) || (annotation?.entity !== undefined && forms.slice(1).every((form) => told.has(form)));
  for (const form of forms) told.add(form);
  return isKnown;
}

/** Makes the finder of what the inputs call by another form: "EU" for "European Union". */
function createLinkFinder(draft: Article, articles: readonly Article[], entities: readonly EntityCluster[]) {
  const byMember = new Map(entities.flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return ({ annotation }: NameMention): NameJudgement | undefined => {
    const members = byMember.get(memberKey(draft.id, annotation?.entity ?? ''))?.members ?? [];
    const hits = members.slice(0, mostMembers).flatMap((member): NameHit[] => {
      const { articleId, localId } = parseMemberKey(member);
      const article = byId.get(articleId);
      const name = article?.annotations.find(
        (one) => one.kind === 'name' && one.form === 'name' && one.entity === localId,
      );
      return article && name ? [{ article, start: name.start, end: name.end }] : [];
    });
    const why = 'an input has another form of the name';
    return hits.length > 0 ? { verdict: 'found', certainty: 0.6, why, hits } : undefined;
  };
}

const mostMembers = 50;

const stands = { found: 'same', altered: 'altered', 'not-found': 'near' } as const;

function describe({
  verdict,
  certainty,
  why,
  hits,
}: NameJudgement): Pick<FoundItem, 'verdict' | 'certainty' | 'why' | 'evidence'> {
  const evidence = firstOfEach(hits).map(
    (hit): CheckEvidence => ({
      citation: createCitation(hit.article, hit),
      stands: stands[verdict],
      value: hit.article.text.slice(hit.start, hit.end),
      ...(isPrimary(hit.article) && { primary: true as const }),
    }),
  );
  return { verdict, certainty, why: [why], ...limitEvidence(evidence) };
}

/** One place of each input. */
const firstOfEach = (hits: readonly NameHit[]): NameHit[] =>
  [...new Map(hits.toReversed().map((hit) => [hit.article.id, hit])).values()].reverse();
