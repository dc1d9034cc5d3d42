import { annotationsOf } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import type { CheckEvidence } from '../../../model/check.ts';
import { createCitation } from '../../../model/citation.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { splitWords } from '../../../text/words.ts';
import type { FoundItem } from '../../context.ts';
import { isPrimary, limitEvidence } from '../../quotes/evidence.ts';
import { matchRoles } from './match-roles.ts';
import { isRoleNoun } from './role-nouns.ts';
import { isTrade, type RoleWords } from './role-words.ts';

/** Somebody without a name who is told by his job and his age: "a nurse of 23", "a 23-year-old nurse". */
interface Described extends Span, RoleWords {
  readonly article: Article;
  readonly age: number;
}

const oldest = 110;
const words = '(?<role>(?:[a-z]+[ -]){0,2}[a-z]+)';
const forms: readonly RegExp[] = [
  new RegExp(
    `\\b(?:an?|the|another) ${words} of (?<age>\\d{1,3})(?= (?:who|whose|from|on|in|and|was|had|is)\\b|[,.;:)])`,
    'gid',
  ),
  new RegExp(`\\b(?<age>\\d{1,3})-year-old ${words}\\b`, 'gid'),
];

/** Holds the job of each described person of the draft against those of the same age in the inputs; only where the inputs have one. */
export function checkDescribed(draft: Article, articles: readonly Article[]): FoundItem[] {
  const own = findDescribed(draft);
  if (own.length === 0) return [];
  const told = articles.flatMap(findDescribed);
  return own.flatMap((one): FoundItem[] => {
    const alike = told.filter(({ age }) => age === one.age).map((other) => ({ other, match: matchRoles(one, other) }));
    const same = alike.filter(({ match }) => match === 'same');
    const isOther = alike.length > 0 && alike.every(({ match }) => match === 'other' || match === 'perhaps');
    if (same.length === 0 && !isOther) return [];
    const verdict = same.length > 0 ? 'found' : 'contradicted';
    const shown = (same.length > 0 ? same : alike).map(({ other }) => other);
    return [
      {
        kind: 'role',
        citation: createCitation(draft, one),
        verdict,
        certainty: 0.6,
        why: [describe(verdict, shown)],
        ...limitEvidence(shown.map((other) => toEvidence(other, verdict === 'found' ? 'same' : 'contradicts'))),
      },
    ];
  });
}

const describe = (verdict: string, shown: readonly Described[]): string =>
  verdict === 'found'
    ? 'an input tells it of somebody of the same age'
    : `of somebody of the same age the inputs tell another job: ${[...new Set(shown.map((one) => one.words.join(' ')))].join(', ')}`;

const toEvidence = (one: Described, stands: CheckEvidence['stands']): CheckEvidence => ({
  citation: createCitation(one.article, one),
  stands,
  value: one.article.text.slice(one.start, one.end),
  ...(isPrimary(one.article) && { primary: true as const }),
});

/** The jobs that stand with an age, in order of the text; those that no other job excludes are left out. */
function findDescribed(article: Article): Described[] {
  const quotes = annotationsOf(article.annotations, 'quote');
  return forms
    .flatMap((form) => [...article.text.matchAll(form)])
    .flatMap((match): Described[] => {
      const [start, end] = match.indices!.groups!.role!;
      const age = Number(match.groups!.age);
      const role = cutAtNoun(article.text, { start, end });
      if (!role || age > oldest || quotes.some((quote) => spansOverlap(quote, role))) return [];
      return [{ ...role, article, age }];
    })
    .sort((a, b) => a.start - b.start);
}

/** Up to the first noun for a person who has a job: "nurse" of "nurse from Velmore". */
function cutAtNoun(text: string, span: Span): (Span & RoleWords) | undefined {
  const found = splitWords(text, span);
  const folded = found.map((word) => fold(word.folded));
  const head = folded.findIndex((word, at) => isRoleNoun(word) && isTrade(word) && !isRoleNoun(folded[at + 1] ?? ''));
  if (head < 0) return undefined;
  return { start: span.start, end: found[head]!.end, words: folded.slice(0, head + 1), head };
}
