import type { Citation } from '../../model/citation.ts';
import type { Find, FindAnswer, FoundTelling } from '../../model/find.ts';
import { describeDecider, describeDecision } from '../decisions.ts';
import { type DifferenceMark, markDifferences } from '../differences.ts';
import { describeArticle, describeCounts, describeNearest, describeTelling, setInSentence } from '../found.ts';
import { countOf } from '../labels.ts';
import { escapeMarkdown, linkUrl } from './escape.ts';

/** All tellings of some quotes or claims, as Markdown. Nothing of a report acts in it. */
export function renderFoundMarkdown(find: Find): string {
  const lines = find.answers.flatMap((answer) => setAnswer(find, answer));
  const foot = `*${countOf(find.searched, 'report')} searched by ${escapeMarkdown(find.producer)}. Offsets are UTF-16 code units of the report’s text. ~~Struck~~ words were asked for and are not there, **bold** words are there alone.*`;
  return `${[...lines, ...setDecided(find), '---', '', foot].join('\n')}\n`;
}

/** What people set right in what was found. */
const setDecided = (find: Find): string[] =>
  (find.decisions ?? []).flatMap((decision) => {
    const note = decision.note === undefined ? '' : `: ${escapeMarkdown(decision.note)}`;
    const words = decision.citations.map(
      (citation) => `*${escapeMarkdown(citation.exact)}* (${escapeMarkdown(describeArticle(find, citation))})`,
    );
    return [
      `**${escapeMarkdown(describeDecision(decision))}** (${escapeMarkdown(describeDecider(decision))})${note}: ${words.join(', ')}`,
      '',
    ];
  });

function setAnswer(find: Find, answer: FindAnswer): string[] {
  const head = [`## ${escapeMarkdown(answer.words)}`, ''];
  const { nearest, tellings } = answer;
  if (tellings.length > 0)
    return [
      ...head,
      `${describeCounts(answer)}.`,
      '',
      ...tellings.flatMap((telling) => setTelling(find, telling)),
      ...setOrigins(find, answer),
    ];
  const near = nearest ? [`- ${setSource(find, nearest.citation)}: ${setWords(nearest)}`, ''] : [];
  return [...head, escapeMarkdown(describeNearest(answer)), '', ...near];
}

function setTelling(find: Find, telling: FoundTelling): string[] {
  const { citation, more = [] } = telling;
  const marks = markDifferences(telling);
  return [
    `- ${setSource(find, citation)}: *${escapeMarkdown(describeTelling(telling))}*`,
    ...(marks ? ['', `  ${marks.map(setMark).join(' ')}`] : []),
    '',
    `  > ${[setWords(telling), ...more.map(({ exact }) => `… *${escapeMarkdown(exact)}*`)].join(' ')}`,
    '',
  ];
}

function setSource(find: Find, citation: Citation): string {
  const link = linkUrl(find.articles.find(({ id }) => id === citation.articleId)?.url);
  const place = `characters ${citation.start}–${citation.end}`;
  return `${escapeMarkdown(describeArticle(find, citation))}, ${place}${link === '' ? '' : ` ${link}`}`;
}

function setWords(telling: Pick<FoundTelling, 'citation' | 'around'>): string {
  const { before, words, behind } = setInSentence(telling);
  return [
    spaced(before, escapeMarkdown(before)),
    `*${escapeMarkdown(words)}*`,
    spaced(behind, escapeMarkdown(behind)),
  ].join('');
}

/** Escaping folds the blanks at both ends. */
const spaced = (given: string, escaped: string): string =>
  `${/^\s/u.test(given) ? ' ' : ''}${escaped}${/\s$/u.test(given) ? ' ' : ''}`;

function setMark({ kind, text }: DifferenceMark): string {
  const words = escapeMarkdown(text);
  if (kind === 'same' || words === '') return words;
  return kind === 'added' ? `**${words}**` : `~~${words}~~`;
}

const setOrigins = (find: Find, { origins }: FindAnswer): string[] =>
  origins
    .filter(({ tellings }) => tellings.length > 1)
    .flatMap(({ tellings, why }) => [
      `One origin: ${tellings.map((articleId) => escapeMarkdown(describeArticle(find, { articleId }))).join(' · ')}: ${escapeMarkdown(why)}`,
      '',
    ]);
