/**
 * How much of the gold stories' dev half the claims cover: `node eval/claims/coverage.ts [--show]`. A passage of a finding or of a pair is
 * covered if a claim whose predicate stands in it, or around it, overlaps at least half of its words that tell something, with every number
 * of the passage among the values of the claims there, and with the passage's voice: a speaker where a quote holds it, else the outlet.
 * The test half is never read.
 */
import { readFileSync } from 'node:fs';
import {
  type Annotation,
  type Article,
  annotateArticle,
  annotationsOf,
  type ClaimAnnotation,
  readLine,
  type Span,
} from '../../src/index.ts';

interface Passage extends Span {
  readonly report: string;
  readonly exact: string;
}

interface GoldStory {
  readonly id: string;
  readonly half: 'dev' | 'test';
  readonly reports: readonly { readonly id: string; readonly text: string }[];
  readonly findings: readonly {
    readonly id: string;
    readonly positions: readonly { readonly passages: readonly Passage[] }[];
  }[];
  readonly pairs: readonly { readonly left: Passage; readonly right: Passage }[];
}

const shows = process.argv.includes('--show');
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const stories = readFileSync(new URL('../gold/stories.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => line.includes('"half": "dev"') || line.includes('"half":"dev"'))
  .map((line) => JSON.parse(line) as GoldStory)
  .filter(({ half }) => half === 'dev');

function annotate(report: { readonly id: string; readonly text: string }): Article {
  const bytes = new TextEncoder().encode(JSON.stringify({ outlet: 'Gold', ...report }));
  const { article } = readLine(bytes, { name: 'gold', lineNumber: 1 });
  if (!article || article.text !== report.text) throw new Error(`${report.id} cannot be read as it stands`);
  return annotateArticle(article);
}

const telling = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** The claims whose predicate stands in a passage, and those around it. */
const claimsOf = ({ annotations }: Article, passage: Span): ClaimAnnotation[] =>
  annotationsOf(annotations, 'claim').filter(({ trigger }) => trigger !== undefined && overlaps(trigger, passage));

/** The spans of claims, and of those who say them with their cues: a voice holds the words that attribute. */
function spansOf({ annotations }: Article, claims: readonly ClaimAnnotation[]): Span[] {
  const quotes = new Map(annotationsOf(annotations, 'quote').map((quote) => [quote.id, quote]));
  return claims.flatMap(({ start, end, voice }): Span[] => {
    if (voice === 'outlet') return [{ start, end }];
    const speaker =
      voice.start === undefined || voice.end === undefined ? [] : [{ start: voice.start, end: voice.end }];
    const quote = quotes.get(voice.quote ?? '');
    return [{ start, end }, ...speaker, ...(quote?.cue ? [quote.cue] : [])];
  });
}

function shareCovered(article: Article, passage: Span, claims: readonly ClaimAnnotation[]): number {
  const spans = spansOf(article, claims);
  const words = annotationsOf(article.annotations, 'token').filter(
    (token) => telling.has(token.tag) && overlaps(token, passage),
  );
  return words.length === 0
    ? 1
    : words.filter((word) => spans.some((span) => overlaps(word, span))).length / words.length;
}

/** Whether every value of the passage is an argument of a claim there. */
function hasValues({ annotations }: Article, passage: Span, claims: readonly ClaimAnnotation[]): boolean {
  const held = new Set(claims.flatMap((claim) => claim.arguments.map(({ of }) => of)));
  return annotations
    .filter((annotation: Annotation) => annotation.kind === 'quantity' && overlaps(annotation, passage))
    .every(({ id }) => held.has(id));
}

/** Whether the claims have a speaker where a quote holds the passage, and none where none does. */
function hasVoice({ annotations }: Article, claims: readonly ClaimAnnotation[]): boolean {
  const quotes = annotationsOf(annotations, 'quote');
  return claims.every(
    ({ trigger, voice }) =>
      (voice === 'outlet') !== quotes.some((quote) => overlaps(quote, trigger!)) || voice !== 'outlet',
  );
}

let [passages, found, covered, whole] = [0, 0, 0, 0];
for (const story of stories) {
  const articles = new Map(story.reports.map((report) => [report.id, annotate(report)]));
  const seen = new Set<string>();
  const all = [
    ...story.findings.flatMap(({ positions }) => positions.flatMap((position) => position.passages)),
    ...story.pairs.flatMap(({ left, right }) => [left, right]),
  ];
  for (const passage of all) {
    const key = `${passage.report}:${passage.start}-${passage.end}`;
    const article = articles.get(passage.report);
    if (seen.has(key) || article === undefined) continue;
    seen.add(key);
    passages += 1;
    const claims = claimsOf(article, passage);
    const share = shareCovered(article, passage, claims);
    const [values, voice] = [hasValues(article, passage, claims), hasVoice(article, claims)];
    if (claims.length > 0) found += 1;
    if (claims.length > 0 && share >= 0.5) covered += 1;
    if (claims.length > 0 && share >= 0.5 && values && voice) whole += 1;
    else if (shows)
      console.log(
        `${key} ${claims.length === 0 ? 'NONE' : `${share.toFixed(2)}${values ? '' : ' VALUES'}${voice ? '' : ' VOICE'}`}: ${passage.exact}`,
      );
  }
}
const percent = (count: number): string => `${count} of ${passages} (${((100 * count) / passages).toFixed(1)} %)`;
console.log(
  `passages with a claim: ${percent(found)}\nat least half of its words: ${percent(covered)}\nwith every value and the voice: ${percent(whole)}`,
);
