import type { EditionArticle } from '../../../model/edition.ts';
import { groupByVerdict, verdictLooks } from '../../check/verdicts.ts';
import { countOf, countWords, dayOf } from '../../labels.ts';
import { sanitizeLine } from '../../sanitize.ts';
import { setLabelled, setParagraph, setSection } from '../page.ts';
import { displayWidth } from '../width.ts';
import { type CheckSheet, styleOfVerdict } from './sheet.ts';

/** The draft's title, and what it was held against. */
export function setHead(sheet: CheckSheet): string[] {
  const { check, colors, width } = sheet;
  const title = sanitizeLine(check.draft.title ?? 'Untitled draft');
  const facts = [
    check.draft.outlet,
    dayOf(check.draft.publishedAt) ?? 'no date',
    countOf(countWords(check.draft) ?? 0, 'word'),
    `held against ${countOf(check.read, 'input')}`,
  ];
  return [
    ...setParagraph(sheet, [{ text: title, style: colors.bold }], 0),
    colors.dim('─'.repeat(Math.max(1, Math.min(width, displayWidth(title))))),
    ...setParagraph(sheet, [{ text: facts.join(' · '), style: colors.dim }]),
  ];
}

/** How many items have each verdict, with the signs that stand for them below. */
export function setCounts(sheet: CheckSheet): string[] {
  const { items } = sheet.check;
  if (items.length === 0)
    return ['', ...setParagraph(sheet, [{ text: 'Nothing in the draft could be held against the inputs.' }])];
  const column = String(items.length).length;
  const lines = groupByVerdict(items).flatMap(([verdict, own]) => {
    const { sign, label } = verdictLooks[verdict];
    const count = String(own.length).padStart(column);
    return setParagraph(sheet, [
      { text: `${sign} ${count} ${label}`.replaceAll('  ', '  '), style: styleOfVerdict(sheet, verdict) },
    ]);
  });
  return ['', ...lines];
}

/** The inputs that are cited, with their letters. */
export function setInputs(sheet: CheckSheet): string[] {
  const { check, marks } = sheet;
  const lines = check.articles.flatMap((article) =>
    setLabelled(sheet, marks.of(article.id), [{ text: factsOf(article) }]),
  );
  const rest = check.read - check.articles.length;
  if (rest > 0 && lines.length > 0)
    lines.push(
      ...setParagraph(sheet, [{ text: `and ${countOf(rest, 'input')} that nothing cites`, style: sheet.colors.dim }]),
    );
  return setSection(sheet, 'INPUTS', lines);
}

const factsOf = (article: EditionArticle): string =>
  [article.outlet, dayOf(article.publishedAt) ?? 'no date', article.genre ?? '', article.title ?? '']
    .filter((fact) => fact !== '')
    .join(' · ');

const maxNotices = 12;

/** What was wrong with the draft or the inputs. */
export function setNotices(sheet: CheckSheet): string[] {
  const { check, colors, marks } = sheet;
  const grave = check.notices.filter(({ severity }) => severity !== 'info');
  const lines = grave.slice(0, maxNotices).flatMap(({ articleId, reason }) => {
    const mark = articleId !== undefined && marks.articles.has(articleId) ? marks.of(articleId) : '!';
    return setLabelled(sheet, mark, [{ text: reason, style: colors.yellow }]);
  });
  const rest = grave.length - maxNotices;
  if (rest > 0)
    lines.push(...setParagraph(sheet, [{ text: `and ${countOf(rest, 'more notice')}`, style: colors.dim }]));
  return setSection(sheet, 'NOTICES', lines);
}
