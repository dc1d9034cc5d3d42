import { createCheckContext, findItems } from '../../check/check-draft.ts';
import { findSpellings } from '../../check/people/names/find-spellings.ts';
import { findTitles } from '../../check/people/roles/find-titles.ts';
import { applyCorrections } from '../../corrections/apply-corrections.ts';
import type { Article } from '../../model/article.ts';
import type { Check, CheckItem, FormsOfOne } from '../../model/check.ts';
import type { Correction, Decision } from '../../model/correction.ts';
import type { EditionArticle } from '../../model/edition.ts';
import type { Notice } from '../../model/notice.ts';
import { version } from '../../model/version.ts';
import { sha256Hex } from '../../text/sha256.ts';
import { withOrigins } from './count-origins.ts';
import { findDraftAmong } from './find-draft-among.ts';
import { findQuotingInputs, withTies } from './find-quoting-inputs.ts';
import { listUnchecked } from './list-unchecked.ts';
import { setAside } from './set-aside.ts';

/**
 * Holds a draft against inputs; all are annotated, with tokens. An input that is the draft itself is left out, and said so. `corrections`: what people
 * set right, in the draft and in the inputs. The same for any order of the inputs.
 */
export function checkDraft(given: Article, inputs: readonly Article[], corrections: readonly Correction[] = []): Check {
  const { others: found, notices: repeated } = findDraftAmong(given, inputs);
  const {
    articles: corrected,
    links,
    decisions,
    notices: unfit,
  } = applyCorrections([withOwnId(given, found), ...found], corrections);
  const [draft, ...others] = corrected as [Article, ...Article[]];
  const context = createCheckContext(draft, others, links);
  const quoting = findQuotingInputs(draft, others);
  const held = withOrigins(findItems(context), others).map((item) => withTies(item, quoting));
  const { items, aside, notices: idle } = setAside(held, decisions);
  const spellings = findSpellings(context);
  const titles = findTitles(context);
  const cited = citedIds(items, [...spellings, ...titles], decisions);
  return {
    variorum: 'check/1',
    producer: `variorum ${version}`,
    draft: withoutAnnotations(draft),
    articles: others.filter(({ id }) => cited.has(id)).map(withoutAnnotations),
    read: others.length,
    items,
    unchecked: [...aside, ...listUnchecked(draft, held)],
    spellings,
    titles,
    notices: [
      ...undatedNotice(draft),
      ...repeated,
      ...unfit,
      ...idle,
      ...quoting.map(({ notice }) => notice),
      ...collectNotices(draft, others),
    ],
    ...(decisions.length > 0 && { decisions }),
  };
}

/** A draft that shares its id with an input of another text is called otherwise, as such inputs are. */
function withOwnId(draft: Article, others: readonly Article[]): Article {
  if (!others.some(({ id }) => id === draft.id)) return draft;
  return { ...draft, id: `${draft.id}~${sha256Hex(draft.text).slice(0, 8)}` };
}

function withoutAnnotations<T extends EditionArticle>({
  annotations: _,
  ...article
}: T & Pick<Article, 'annotations'>) {
  return article;
}

const citedIds = (
  items: readonly CheckItem[],
  forms: readonly FormsOfOne[],
  decisions: readonly Decision[],
): ReadonlySet<string> =>
  new Set(
    [
      ...items.flatMap(({ evidence }) =>
        evidence.flatMap(({ citation, subject }) => [citation, subject?.citation ?? []].flat()),
      ),
      ...decisions.flatMap(({ citations }) => citations),
      ...forms.flatMap((one) => one.forms.flatMap(({ citations }) => citations)),
    ].map(({ articleId }) => articleId),
  );

const undatedNotice = ({ id, publishedAt }: Article): Notice[] =>
  publishedAt === undefined
    ? [
        {
          severity: 'warning',
          rule: 'check/draft/undated',
          reason: 'the draft has no date, so days such as “on Tuesday” cannot be resolved: give --published DATE',
          articleId: id,
        },
      ]
    : [];

const collectNotices = (draft: Article, others: readonly Article[]): Notice[] =>
  [draft, ...others].flatMap(({ id, notices }) => notices.map((notice) => ({ ...notice, articleId: id })));
