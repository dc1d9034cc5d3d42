import { rootOf } from '../../../collate/quotations/words/roots.ts';
import { annotationsOf, bareNameOf } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import type { CheckEvidence } from '../../../model/check.ts';
import { createCitation } from '../../../model/citation.ts';
import type { EntityCluster } from '../../../model/collation.ts';
import { memberKey, parseMemberKey } from '../../../model/link.ts';
import { compareSpans, type Span, spansOverlap } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { splitWords } from '../../../text/words.ts';
import type { Checker, FoundItem } from '../../context.ts';
import { coverSpans, isPrimary, limitEvidence } from '../../quotes/evidence.ts';
import { areMisspelt } from '../names/misspelling.ts';
import { checkDescribed } from './check-described.ts';
import { createHolderFinder, type Holder } from './find-holder.ts';
import { matchRoles, type RoleMatch } from './match-roles.ts';
import { isGeneralRole } from './offices.ts';
import type { RoleMention } from './read-roles.ts';
import { gatherRoles, rolesOf, type ToldRole } from './told-roles.ts';

/** Holds each role that the draft gives somebody by name against those that the inputs give the same person, and the jobs of those told by their age. */
export const checkRoles: Checker = ({ draft, articles, entities }) => {
  const clustersOf = createClusterFinder(entities);
  const told = gatherRoles(articles, entities);
  const findHolder = createHolderFinder(told, gatherRoles([draft], entities), entities);
  const isKnown = createKnownFinder(articles, entities);
  const named = distinct(rolesOf(draft)).map((role): FoundItem => {
    const ids = clustersOf(draft, role);
    const roles = ids.flatMap((id) => told.get(id) ?? []);
    const judged = judge(role, roles, () => findNearby(role, ids, articles, entities));
    const isOpen = judged.verdict === 'not-found' && roles.every((one) => isGeneralRole(one.role)) && isKnown(ids);
    const holder = isOpen ? findHolder(role, ids) : undefined;
    return createItem(draft, role, holder ? heldBy(holder) : judged);
  });
  const described = checkDescribed(draft, articles).filter(
    ({ citation }) => !named.some((item) => spansOverlap(item.citation, citation)),
  );
  return [...named, ...described];
};

/** One item for each stretch. */
function distinct(roles: readonly RoleMention[]): RoleMention[] {
  const kept: RoleMention[] = [];
  for (const role of [...roles].sort(compareSpans))
    if (!kept.some((other) => spansOverlap(other, role))) kept.push(role);
  return kept;
}

function createClusterFinder(entities: readonly EntityCluster[]) {
  const byMember = new Map(entities.flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)));
  const of = (article: Article, { name }: RoleMention): EntityCluster | undefined =>
    name.entity === undefined ? undefined : byMember.get(memberKey(article.id, name.entity));
  /** The person, and whoever's name is the same but for a slip of the pen. */
  return (draft: Article, role: RoleMention): string[] => {
    const own = of(draft, role);
    const name = own?.name ?? bareNameOf(draft.text, role.name);
    const alike = entities.filter((other) => other !== own && areMisspelt(other.name, name));
    return [...(own ? [own] : []), ...alike].map(({ id }) => id);
  };
}

/** Makes the test of whether any input names a person. */
function createKnownFinder(articles: readonly Article[], entities: readonly EntityCluster[]) {
  const inputs = new Set(articles.map(({ id }) => id));
  const byId = new Map(entities.map((cluster) => [cluster.id, cluster]));
  return (ids: readonly string[]): boolean =>
    ids.some((id) => byId.get(id)?.members.some((member) => inputs.has(parseMemberKey(member).articleId)));
}

const heldBy = ({ name, roles }: Holder): RoleJudgement => ({
  verdict: 'contradicted',
  certainty: 0.6,
  why: `the inputs give this role to ${name}`,
  evidence: roles.map((told) => toEvidence(told, 'contradicts')),
});

interface RoleJudgement {
  readonly verdict: 'found' | 'contradicted' | 'not-found';
  readonly certainty: number;
  readonly why: string;
  readonly evidence: readonly CheckEvidence[];
}

function judge(role: RoleMention, roles: readonly ToldRole[], findNear: () => readonly CheckEvidence[]): RoleJudgement {
  const matched = roles.map((told) => ({ told, match: matchRoles(role, told.role) }));
  const pick = (wanted: RoleMatch) => matched.filter(({ match }) => match === wanted).map(({ told }) => told);
  const telling = roles.filter((told) => !isGeneralRole(told.role));
  const [same, other] = [pick('same'), pick('other')];
  if (same.length > 0)
    return {
      verdict: 'found',
      certainty: other.length > 0 ? 0.7 : 0.9,
      why:
        other.length > 0 ? 'an input gives the same role, another gives another one' : 'an input gives the same role',
      evidence: [
        ...same.map((told) => toEvidence(told, 'same')),
        ...other.map((told) => toEvidence(told, 'contradicts')),
      ],
    };
  const near = other.length > 0 ? [] : findNear();
  const perhaps = pick('perhaps');
  if (other.length === 0 && perhaps.length > 0 && perhaps.length === telling.length && near.length === 0)
    return {
      verdict: 'contradicted',
      certainty: 0.6,
      why: `all that the inputs tell is another job: ${[...new Set(perhaps.map(printRole))].join(', ')}`,
      evidence: perhaps.map((told) => toEvidence(told, 'contradicts')),
    };
  if (other.length > 0)
    return {
      verdict: 'contradicted',
      certainty: 0.8,
      why: `the inputs give another role: ${[...new Set(other.map(printRole))].join(', ')}`,
      evidence: other.map((told) => toEvidence(told, 'contradicts')),
    };
  if (near.length > 0)
    return { verdict: 'found', certainty: 0.6, why: 'an input has the word beside the name', evidence: near };
  const open = roles.slice(0, 3).map((told) => toEvidence(told, 'near'));
  const why =
    roles.length > 0 ? 'the inputs give no such role, nor one that excludes it' : 'the inputs give this person no role';
  return { verdict: 'not-found', certainty: 0.6, why, evidence: open };
}

const printRole = ({ article, role }: ToldRole): string =>
  article.text.slice(role.start, role.end).replace(/\s+/gu, ' ');

const toEvidence = (told: ToldRole, stands: CheckEvidence['stands']): CheckEvidence => ({
  citation: createCitation(told.article, coverSpans([told.role, told.role.name])),
  stands,
  value: printRole(told),
  ...(isPrimary(told.article) && { primary: true as const }),
});

/** Sentences of the inputs that name the person and have the noun of the role, as any part of speech: "who heads the office". */
function findNearby(
  { words, head }: RoleMention,
  ids: readonly string[],
  articles: readonly Article[],
  entities: readonly EntityCluster[],
): CheckEvidence[] {
  const wanted = new Set(ids);
  const members = new Set(entities.filter(({ id }) => wanted.has(id)).flatMap((cluster) => cluster.members));
  const root = rootOf(words[head]!);
  const named = new Set([...members].map((member) => parseMemberKey(member).articleId));
  return articles
    .filter(({ id }) => named.has(id))
    .flatMap((article) => {
      const names = annotationsOf(article.annotations, 'name').filter(
        ({ entity, form }) => form === 'name' && entity !== undefined && members.has(memberKey(article.id, entity)),
      );
      if (names.length === 0) return [];
      const others = rolesOf(article).filter(({ name }) => !members.has(memberKey(article.id, name.entity ?? '')));
      const span = annotationsOf(article.annotations, 'sentence').find(
        (sentence) =>
          names.some((name) => spansOverlap(name, sentence)) && hasRoot(article.text, sentence, root, others),
      );
      return span ? [{ citation: createCitation(article, span), stands: 'near' as const }] : [];
    });
}

/** Whether a sentence has a word, not where it is the role of somebody else. */
const hasRoot = (text: string, span: Span, root: string, others: readonly Span[]): boolean =>
  splitWords(text, span).some(
    (word) =>
      rootOf(fold(word.folded).replace(/'s$/, '')) === root && !others.some((other) => spansOverlap(other, word)),
  );

function createItem(draft: Article, role: RoleMention, { evidence, why, ...judged }: RoleJudgement): FoundItem {
  return {
    kind: 'role',
    citation: createCitation(draft, role),
    subject: { name: bareNameOf(draft.text, role.name), citation: createCitation(draft, role.name) },
    ...judged,
    why: [why],
    ...limitEvidence(evidence),
  };
}
