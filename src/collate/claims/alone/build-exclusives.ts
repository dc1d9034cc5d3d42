import type { Article } from '../../../model/article.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import { firstFrom } from '../../spans.ts';
import type { Claim } from '../claim.ts';
import { type Contrast, describeClaim } from '../contrasts/contrast.ts';
import type { JudgedPair } from '../judged-pair.ts';
import type { ClaimSource } from '../reading/claim-source.ts';

/** What an article says to have from sources of its own, and no other tells. */
export function buildExclusives(
  sources: readonly ClaimSource[],
  claims: readonly Claim[],
  pairs: readonly JudgedPair[],
): Contrast[] {
  if (sources.length < 2) return [];
  const echoed = new Set(pairs.filter(isEcho).flatMap(({ left, right }) => [left, right]));
  return sources.flatMap((source) => {
    const pattern = createOwnPattern(source.article);
    if (!pattern.test(source.article.text)) return [];
    return joinNext(
      source.sentences.filter((sentence) => isOwn(source, sentence, pattern)),
      source,
    ).flatMap((passage) => {
      const inside = claims.filter(({ article, span }) => article === source.article && spansOverlap(span, passage));
      if (inside.length === 0 || inside.some((claim) => echoed.has(claim))) return [];
      return [buildExclusive(source.article, passage, inside)];
    });
  });
}

const fewTokens = 8;

/** Sentences that follow one another go together, and a short one with the next: "The Post has seen a fifth. It is headed …". */
function joinNext(own: readonly Span[], { sentences, tokens }: ClaimSource): Span[] {
  const passages: Span[] = [];
  for (const sentence of own) {
    const next = sentences[sentences.findIndex(({ start }) => start === sentence.start) + 1];
    const isShort = firstFrom(tokens, sentence.end) - firstFrom(tokens, sentence.start) <= fewTokens;
    const end = isShort && next ? next.end : sentence.end;
    const last = passages.at(-1);
    if (last && sentence.start - last.end <= 2) passages[passages.length - 1] = { start: last.start, end };
    else passages.push({ start: sentence.start, end });
  }
  return passages;
}

/** Two words in common, such as the name of a ministry, are no echo of a short clause unless they are most of it. */
const isEcho = ({ judgement: { match, relation } }: JudgedPair): boolean =>
  relation !== 'different' &&
  match.shared >= 4 &&
  (match.dice >= 0.6 || (match.dice >= 0.25 && match.pairs.length > 2));

const buildExclusive = (article: Article, sentence: Span, inside: readonly Claim[]): Contrast => ({
  kind: 'single',
  about: describeClaim(inside.reduce((a, b) => (b.terms.length > a.terms.length ? b : a))),
  judgement: 'single',
  certainty: 0.8,
  why: ['the report says that it has it from a source of its own', 'no other report echoes it'],
  positions: [
    {
      value: article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
      claims: [{ article, span: { start: sentence.start, end: sentence.end } }],
    },
  ],
});

const selfWords = 'we|this (?:newspaper|paper|magazine|site|website|station|agency|reporter|correspondent)';

/** How an outlet says that it has seen, read or learnt something itself. */
function createOwnPattern({ outlet }: Article): RegExp {
  const words = outlet.split(/\s+/u).filter((word) => /^\p{Lu}\p{L}{3,}$/u.test(word));
  const names = [outlet.replace(/[^\p{L}\p{N} ]/gu, ' ').trim(), ...words.map((word) => `the ${word}`)].filter(
    (name) => name !== '',
  );
  const self = `(?:${[...names, selfWords].join('|')})`;
  return new RegExp(
    [
      `\\b(?:seen|obtained|reviewed|read|viewed|heard) by (?:us|${self})\\b`,
      `\\b${self} (?:(?:has|have|had) )?(?:seen|read|obtained|learnt|learned|reviewed|established|viewed)\\b`,
      `\\b${self} can (?:reveal|disclose)\\b`,
      `\\bour (?:pictures|photographs|photos|recordings|figures|analysis) (?:show|prove|reveal)`,
      `\\b(?:people|persons|sources|officials|two|three|several)\\b[^.;“”"]{0,80} (?:told|spoke to|said to) ${self}\\b`,
    ].join('|'),
    'iu',
  );
}

/** Whether a sentence says so outside of quotation marks. */
function isOwn({ article, quotes }: ClaimSource, sentence: Span, pattern: RegExp): boolean {
  const found = pattern.exec(article.text.slice(sentence.start, sentence.end));
  if (!found) return false;
  const at = sentence.start + found.index;
  if (/[“"]/u.test(article.text.slice(sentence.start, at))) return false;
  return !quotes.some(({ marked }) => marked.some((mark) => mark.start <= at && at < mark.end));
}
