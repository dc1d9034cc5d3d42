import { createCheckContext, findItems } from '../../check/check-draft.ts';
import { findSpellings } from '../../check/people/names/find-spellings.ts';
import { findTitles } from '../../check/people/roles/find-titles.ts';
import type { Article } from '../../model/article.ts';
import type { Check, CheckItem, FormsOfOne } from '../../model/check.ts';
import type { EditionArticle } from '../../model/edition.ts';
import type { Notice } from '../../model/notice.ts';
import { version } from '../../model/version.ts';
import { sha256Hex } from '../../text/sha256.ts';
import { withOrigins } from './count-origins.ts';
import { findDraftAmong } from './find-draft-among.ts';
import { findQuotingInputs, withTies } from './find-quoting-inputs.ts';
import { listUnchecked } from './list-unchecked.ts';

/**
 * Holds a draft against inputs; all are annotated, with tokens. An input that is the draft itself is left out, and said so. The same for any order of
 * the inputs.
 */
export function checkDraft(given: Article, inputs: readonly Article[]): Check {
  const { others, notices: repeated } = findDraftAmong(given, inputs);
  const draft = withOwnId(given, others);
  const context = createCheckContext(draft, others);
  const quoting = findQuotingInputs(draft, others);
  const items = withOrigins(findItems(context), others).map((item) => withTies(item, quoting));
  const spellings = findSpellings(context);
  const titles = findTitles(context);
  const cited = citedIds(items, [...spellings, ...titles]);
  return {
    variorum: 'check/1',
    producer: `variorum ${version}`,
    draft: withoutAnnotations(draft),
    articles: others.filter(({ id }) => cited.has(id)).map(withoutAnnotations),
    read: others.length,
    items,
    unchecked: listUnchecked(draft, items),
    spellings,
    titles,
    notices: [
      ...undatedNotice(draft),
      ...repeated,
      ...quoting.map(({ notice }) => notice),
      ...collectNotices(draft, others),
    ],
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

const citedIds = (items: readonly CheckItem[], forms: readonly FormsOfOne[]): ReadonlySet<string> =>
  new Set(
    [
      ...items.flatMap(({ evidence }) =>
        evidence.flatMap(({ citation, subject }) => [citation, subject?.citation ?? []].flat()),
      ),
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
