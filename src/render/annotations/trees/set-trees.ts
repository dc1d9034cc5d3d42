import type { TokenAnnotation } from '../../../model/annotation.ts';
import { sanitizeLine } from '../../sanitize.ts';
import { wrapText } from '../../terminal/wrap.ts';
import { type Cell, createCell, measureColumns, setColumns } from '../columns.ts';
import { type Page, styleOfType } from '../page.ts';
import { drawTree, type TreeFrame } from './draw-tree.ts';
import { findHeads } from './find-heads.ts';
import { groupBySentence, type ShownSentence } from './group-by-sentence.ts';
import { markWords, type WordMark } from './mark-words.ts';

const indent = '  ';
const wideEnoughForLemmas = 100;
const legend = '“ in quotation marks · ~ reported · person, place … a name, · where it goes on';

type Marks = ReadonlyMap<string, WordMark>;

/** Every sentence of an article with its tree, or with the list of its words where it has no tree. */
export function setTrees(page: Page): string[] {
  const { article, colors, width } = page;
  const sentences = groupBySentence(article);
  if (sentences.length === 0) return ['', ...wrapText('No sentences were found.', { width }, colors.dim)];
  const marks = markWords(
    article,
    sentences.flatMap(({ tokens }) => tokens),
  );
  return [
    ...(marks.size > 0 ? wrapText(legend, { width }, colors.dim) : []),
    ...sentences.flatMap((sentence, index) => setSentence(page, sentence, { number: index + 1, marks })),
  ];
}

function setSentence(page: Page, shown: ShownSentence, { number, marks }: { number: number; marks: Marks }): string[] {
  const { article, colors, width, placeOf } = page;
  const { sentence, block, tokens } = shown;
  const text = article.text.slice(sentence.start, sentence.end);
  const told = `${number} · ${block ?? 'no block'} · ${placeOf(sentence)}-${sentence.end}`;
  return [
    '',
    ...wrapText(told, { width }, colors.dim),
    ...wrapText(text, { width }, colors.bold),
    ...(tokens.length > 0 ? setTokens(page, tokens, marks) : []),
  ];
}

function setTokens(page: Page, tokens: readonly TokenAnnotation[], marks: Marks): string[] {
  const { width } = page;
  const heads = findHeads(tokens);
  const tree = heads && drawInRoom(heads, width);
  const rows = tokens.map((token, index) => [
    setWord(page, token, { drawn: tree?.[index] ?? '', isRoot: heads?.[index] === -1, mark: marks.get(token.id) }),
    setRelation(page, token, tree ? undefined : tokens[heads?.[index] ?? -1]),
    createCell(token.tag),
    createCell(token.penn ?? '', page.colors.dim),
    ...setMarks(page, marks.get(token.id)),
    setLemma(page, token),
  ]);
  const room = width - indent.length - measureColumns(rows);
  const isRoomy = tokens.every(({ features }) => (features ?? '').length <= room);
  const withFeatures = rows.map((row, index) => {
    const { features = '' } = tokens[index]!;
    return [...row, createCell(isRoomy ? features : shortenFeatures(features), page.colors.dim)];
  });
  return setColumns(withFeatures, { width, indent });
}

/** Two columns a level where the tree leaves most of the page to the words, else one, else nothing. */
function drawInRoom(heads: readonly number[], width: number): string[] | undefined {
  const room = Math.floor(width * 0.4);
  const frames: TreeFrame[] = [
    { levels: Math.floor(room / 2), step: 2 },
    { levels: room, step: 1 },
  ];
  for (const frame of frames) {
    const drawn = drawTree(heads, frame);
    if (drawn) return drawn;
  }
  return undefined;
}

interface Drawn {
  readonly drawn: string;
  readonly isRoot: boolean;
  readonly mark: WordMark | undefined;
}

/** The word behind its lines; a word that a terminal cannot show has a box in its place. */
function setWord({ article, colors }: Page, { start, end }: TokenAnnotation, { drawn, isRoot, mark }: Drawn): Cell {
  const text = sanitizeLine(article.text.slice(start, end)) || '□';
  const style = isRoot ? colors.bold : mark?.name && styleOfType(colors, mark.name.type);
  return [...(drawn === '' ? [] : [{ text: drawn, style: colors.dim }]), { text, style }];
}

/** The relation; where no tree is drawn, with the word that governs this one. */
function setRelation({ article, colors }: Page, { relation }: TokenAnnotation, head?: TokenAnnotation): Cell {
  const cell = createCell(relation ?? '', colors.cyan);
  return head ? [...cell, { text: ` ← ${sanitizeLine(article.text.slice(head.start, head.end))}` }] : cell;
}

function setMarks({ colors }: Page, mark: WordMark | undefined): Cell[] {
  const quote = mark?.quote && createCell(mark.quote === 'marked' ? '“' : '~');
  const name = mark?.name && createCell(mark.name.opens ? mark.name.type : '·', styleOfType(colors, mark.name.type));
  return [quote ?? [], name ?? []];
}

/** The lemma where the word does not tell it and the page has room. */
function setLemma({ article, width, colors }: Page, { start, end, lemma }: TokenAnnotation): Cell {
  const isTold = article.text.slice(start, end).toLowerCase() === lemma;
  return width < wideEnoughForLemmas || isTold ? [] : createCell(lemma, colors.dim);
}

/** The values alone, `Ind Past Fin`, but the name where the value says no more than yes. */
const shortenFeatures = (features: string): string =>
  features
    .split('|')
    .map((feature) => feature.split('='))
    .map(([name, value]) => (value === undefined || value === 'Yes' ? name : value))
    .join(' ');
