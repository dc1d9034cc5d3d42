import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { annotationViews, renderAnnotations } from '../../../src/render/annotations/render-annotations.ts';
import { plainColors } from '../../../src/render/terminal/style.ts';
import { displayWidth } from '../../../src/render/terminal/width.ts';
import { createChainArticle, createTreeArticle } from './annotated.ts';

const reason =
  'the article has no publication date, so times such as "Tuesday" have no value; give one with --published';
const notices = [{ severity: 'warning', rule: 'annotate/times/no-publication-date', reason }] as const;
const articles = { trees: createTreeArticle({ notices }), names: createChainArticle({ notices }) };

describe.each(annotationViews)('the view of %s', (show) => {
  const article = articles[show];

  it('has a heading, and the notices of the article at its end', () => {
    const lines = renderAnnotations(article, { show }).split('\n');
    expect(lines.slice(0, 2)).toEqual(['The Post · Bridge opens', 'Post · no date · en']);
    expect(lines.at(-3)).toMatch(/^warning: the article has no publication date/);
  });

  it.each([1, 40, 57, 80, 140, 300])('keeps to its width at %i columns', (width) => {
    const widest = Math.max(...renderAnnotations(article, { show, width }).split('\n').map(displayWidth));
    expect(widest).toBeLessThanOrEqual(Math.max(40, width));
  });

  it('says the same with and without colours', () => {
    const codes = (text: string) => `\u001b[1m${text}\u001b[0m`;
    const colors = Object.fromEntries(Object.keys(plainColors).map((key) => [key, codes]));
    const colored = renderAnnotations(article, { show, colors: colors as unknown as typeof plainColors });
    expect(colored).toContain('\u001b[1m');
    expect(colored.replaceAll('\u001b[1m', '').replaceAll('\u001b[0m', '')).toBe(renderAnnotations(article, { show }));
  });

  it('lets nothing of an article act on the terminal', () => {
    const shown = renderAnnotations(spoil(article), { show });
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
  });
});

/** The article with what would act on a terminal in every text, of the length of what it stands for, so that spans hold. */
function spoil(article: Article): Article {
  const acts = ['\u001b', '\u009b', '\u202e', '\u0007', '\u2028'];
  const text = [...article.text]
    .map((letter, index) => (index % 4 === 3 && letter !== '\n' ? acts[(index >> 2) % acts.length]! : letter))
    .join('');
  const put = '\u001b[2J\u001b]0;x\u0007\u202e';
  return {
    ...article,
    text,
    outlet: `${article.outlet}${put}`,
    title: `${article.title}${put}`,
    id: `${put}${article.id}`,
    annotations: article.annotations.map((annotation) =>
      annotation.kind === 'token'
        ? { ...annotation, lemma: `${put}x`, tag: `${put}X`, features: `${put}A=B` }
        : annotation,
    ),
    notices: article.notices.map((notice) => ({ ...notice, reason: `${put}${notice.reason}` })),
  };
}
