import { expect, it } from 'vitest';
import * as variorum from '../../src/index.ts';

/** The public values. A change here is a change of what people build on: it needs a line in CHANGELOG.md. */
const exported = [
  'VariorumError',
  'annotateArticle',
  'annotationViews',
  'annotationsOf',
  'checkDraft',
  'compareArticles',
  'createCitation',
  'createFetcher',
  'createFieldCitation',
  'errorCures',
  'explainPassages',
  'failingVerdicts',
  'findInArticles',
  'findInInputs',
  'groupIntoStories',
  'identifyArticles',
  'inputFormats',
  'listCitations',
  'listInputFiles',
  'openInputs',
  'openRunningStories',
  'parseCorrections',
  'parseResults',
  'readInput',
  'readLine',
  'renderAnnotations',
  'renderCheckHtml',
  'renderCheckMarkdown',
  'renderCheckTerminal',
  'renderExplanation',
  'renderFound',
  'renderHtmlDocument',
  'renderJson',
  'renderMarkdown',
  'renderTerminal',
  'sanitizeForTerminal',
  'verifyCitation',
  'verifyEditions',
  'version',
  'withoutTexts',
];

it('exports exactly these values', () => {
  expect(Object.keys(variorum).sort()).toEqual(exported);
});

it('exports at most 40 values', () => {
  expect(exported.length).toBeLessThanOrEqual(40);
});
