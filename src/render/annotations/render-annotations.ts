import type { Article } from '../../model/article.ts';
import { plainColors, type TerminalColors } from '../terminal/style.ts';
import { wrapRuns } from '../terminal/wrap.ts';
import { setNames } from './names/set-names.ts';
import { createPage, type Page } from './page.ts';
import { setTrees } from './trees/set-trees.ts';

/** The readable views of an article's annotations. */
export const annotationViews = ['trees', 'names'] as const;

/** A readable view of an article's annotations: sentences with their trees, or names with their chains. */
export type AnnotationView = (typeof annotationViews)[number];

/** What is shown, and how it is set. */
export interface AnnotationViewOptions {
  readonly show: AnnotationView;
  /** Columns; 80 if absent, at least 40. */
  readonly width?: number;
  /** Styles, such as those of picocolors; none if absent. */
  readonly colors?: TerminalColors;
}

const narrowest = 40;
const views: Readonly<Record<AnnotationView, (page: Page) => string[]>> = { trees: setTrees, names: setNames };

/**
 * Sets an article's annotations as text for people who look for mistakes. Trees need the tokens of the article. Nothing
 * of the article acts on the terminal.
 */
export function renderAnnotations(
  article: Article,
  { show, width = 80, colors = plainColors }: AnnotationViewOptions,
): string {
  const page = createPage(article, Math.max(narrowest, Math.floor(width)), colors);
  return `${[...setHeading(page), ...views[show](page), ...setNotices(page)].join('\n')}\n`;
}

function setHeading({ article, width, colors }: Page): string[] {
  const { outlet, title, id, publishedAt, language } = article;
  const told = [id, publishedAt ?? 'no date', language].join(' · ');
  return [
    ...wrapRuns([{ text: outlet, style: colors.bold }, { text: title ? ` · ${title}` : ' · no title' }], { width }),
    ...wrapRuns([{ text: told, style: colors.dim }], { width }),
  ];
}

function setNotices({ article, width, colors }: Page): string[] {
  const lines = article.notices.flatMap(({ severity, rule, reason }) =>
    wrapRuns(
      [
        { text: `${severity}: `, style: severity === 'info' ? colors.dim : colors.yellow },
        { text: `${reason} [${rule}]`, style: colors.dim },
      ],
      { width, rest: '  ' },
    ),
  );
  return lines.length > 0 ? ['', ...lines] : [];
}
