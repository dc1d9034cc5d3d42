import { countOf } from '../../labels.ts';
import { type Page, setLabelled, setParagraph, setSection } from '../page.ts';

const maxNotices = 12;

/** What was wrong with the inputs, warnings only; the rest is counted. */
export function setNotices(page: Page): string[] {
  const { notices } = page.edition;
  const { colors, marks } = page;
  const grave = notices.filter(({ severity }) => severity !== 'info');
  const lines = grave
    .slice(0, maxNotices)
    .flatMap(({ articleId, reason }) =>
      setLabelled(page, articleId === undefined ? '!' : marks.of(articleId), [{ text: reason, style: colors.yellow }]),
    );
  const rest = notices.length - Math.min(grave.length, maxNotices);
  if (lines.length > 0 && rest > 0)
    lines.push(...setParagraph(page, [{ text: `and ${countOf(rest, 'more notice')}`, style: colors.dim }]));
  return setSection(page, 'NOTICES', lines);
}
