import { readGoldLines } from '../../eval/data.ts';
import { type Article, annotateArticle, type BlockKind, readLine } from '../../src/index.ts';
import { annotatedBlockKinds } from '../../src/model/article.ts';
import { createLexicon, type WordTable } from './lexicon.ts';

/** How a word of a template changes from story to story. */
export const wordClasses = { kept: 0, content: 1, name: 2, number: 3 } as const;

/** An annotation with its place told in words of its block. */
export interface PlacedAnnotation {
  readonly from: number;
  readonly to: number;
  readonly annotation: Article['annotations'][number];
}

/** A stretch of a template: words, and what stands before each and at the end. */
export interface TemplateBlock {
  readonly kind: BlockKind;
  readonly words: Int32Array;
  readonly classes: Uint8Array;
  readonly gaps: readonly string[];
  readonly annotations: readonly PlacedAnnotation[];
}

/** A real article, ready to be told again of other people in other words. */
export interface Template {
  readonly title: TemplateBlock;
  readonly blocks: readonly TemplateBlock[];
  /** Days since 1970; 0 without a date. */
  readonly day: number;
}

/** What synthetic streams are made of. */
export interface TemplateSet {
  /** The articles of each real story; most of the single ones stand alone. */
  readonly stories: readonly (readonly Template[])[];
  readonly words: WordTable;
}

const storyFiles = [
  'stories/news-cluster.jsonl.gz',
  'stories/basil-2010-2014.jsonl.gz',
  'stories/newswcl50-dev.jsonl.gz',
];
const corpusFile = 'corpus/allsides-3000.jsonl.gz';
const wordPattern = /[\p{L}\p{N}]+/gu;

/** Reads and annotates real articles: at most `most` of stories, and half as many that stand alone. */
export function readTemplates(folder: string, most: number): TemplateSet {
  const byStory = new Map<string, Article[]>();
  const read = (line: Uint8Array, story: string): void => {
    const { article } = readLine(line, { name: 'stream', lineNumber: 1 });
    if (article) byStory.set(story, [...(byStory.get(story) ?? []), annotateArticle(article)]);
  };
  const told = storyFiles.flatMap((file) => readGoldLines(folder, file));
  for (const line of told.slice(0, most)) read(line, storyOf(line));
  readGoldLines(folder, corpusFile)
    .slice(0, Math.ceil(most / 2))
    .forEach((line, at) => {
      read(line, `single ${at}`);
    });
  const lexicon = createLexicon([...byStory.values()].flat().map((article) => article.text));
  const stories = [...byStory.values()].map((articles) => {
    const names = nameWordsOf(articles);
    return articles.map((article) => createTemplate(article, names, lexicon.idOf, lexicon.isContent));
  });
  return { stories, words: lexicon.table };
}

const storyOf = (line: Uint8Array): string =>
  (JSON.parse(Buffer.from(line).toString('utf8')) as { gold: { story: string } }).gold.story;

/** The capitalised words of a story's names: they change together in all its articles. */
function nameWordsOf(articles: readonly Article[]): Set<string> {
  const words = new Set<string>();
  for (const { annotations, text } of articles)
    for (const annotation of annotations)
      if (annotation.kind === 'name' && annotation.form === 'name')
        for (const [word] of text.slice(annotation.start, annotation.end).matchAll(wordPattern))
          if (isCapitalised(word)) words.add(word.toLowerCase());
  return words;
}

const isCapitalised = (word: string): boolean => word[0] !== word[0]!.toLowerCase();

type ReadWord = (word: string) => readonly [id: number, wordClass: number];

function createTemplate(
  article: Article,
  names: ReadonlySet<string>,
  idOf: (word: string) => number,
  isContent: (id: number) => boolean,
): Template {
  const readWord: ReadWord = (word) => {
    const id = idOf(word);
    if (/\d/.test(word)) return [id, wordClasses.number];
    if (isCapitalised(word) && names.has(word.toLowerCase())) return [id, wordClasses.name];
    return [id, isContent(id) ? wordClasses.content : wordClasses.kept];
  };
  const day = Date.parse(article.publishedAt ?? '') / 86_400_000;
  return {
    title: createBlock(article.title ?? '', 'headline', readWord, []),
    blocks: article.blocks
      .filter(({ kind }) => annotatedBlockKinds.has(kind))
      .map(({ end, kind, start }) => {
        const inside = article.annotations.filter((annotation) => annotation.start >= start && annotation.end <= end);
        const kept = inside.filter((annotation) => annotation.kind !== 'token' && annotation.kind !== 'sentence');
        return createBlock(article.text.slice(start, end), kind, readWord, kept, start);
      }),
    day: Number.isNaN(day) ? 0 : Math.floor(day),
  };
}

function createBlock(
  text: string,
  kind: BlockKind,
  readWord: ReadWord,
  annotations: Article['annotations'],
  offset = 0,
): TemplateBlock {
  const found = [...text.matchAll(wordPattern)];
  const read = found.map(([word]) => readWord(word));
  const gaps = found.map(({ index }, at) => text.slice(at === 0 ? 0 : endOf(found[at - 1]!), index));
  gaps.push(text.slice(found.length === 0 ? 0 : endOf(found.at(-1)!)));
  const placed = annotations.flatMap((annotation): PlacedAnnotation[] => {
    const from = found.findIndex(({ index }) => index >= annotation.start - offset);
    const to = found.findLastIndex((match) => endOf(match) <= annotation.end - offset) + 1;
    return from >= 0 && to > from ? [{ from, to, annotation }] : [];
  });
  return {
    kind,
    words: Int32Array.from(read, ([id]) => id),
    classes: Uint8Array.from(read, ([, wordClass]) => wordClass),
    gaps,
    annotations: placed,
  };
}

const endOf = ({ 0: word, index }: RegExpExecArray): number => index + word.length;
