import type { Find, FindAnswer, FoundTelling, NearestPassage } from '../../model/find.ts';
import { describeDecider, describeDecision } from '../decisions.ts';
import { type DifferenceMark, markDifferences } from '../differences.ts';
import { describeArticle, describeCounts, describeNearest, describeTelling, setInSentence } from '../found.ts';
import { countOf, quoteBare } from '../labels.ts';
import { plainColors, type TerminalColors } from './style.ts';
import { type Run, wrapRuns } from './wrap.ts';

/** How tellings are set. */
export interface FoundOptions {
  readonly width: number;
  readonly colors?: TerminalColors;
}

interface Page {
  readonly find: Find;
  readonly width: number;
  readonly colors: TerminalColors;
}

/** All tellings of some quotes or claims, for the terminal: oldest first, the changed words marked, with what counts as one origin. */
export function renderFoundTerminal(find: Find, { width, colors = plainColors }: FoundOptions): string {
  const page: Page = { find, width, colors };
  const lines = find.answers.flatMap((answer, index) => [...(index > 0 ? [''] : []), ...setAnswer(page, answer)]);
  const foot = set(page, [{ text: `${countOf(find.searched, 'report')} searched.`, style: colors.dim }]);
  return `${[...lines, ...setDecided(page), '', ...foot].join('\n')}\n`;
}

/** What people set right in what was found. */
const setDecided = (page: Page): string[] =>
  (page.find.decisions ?? []).flatMap((decision) => [
    '',
    ...set(page, [
      { text: `✎ ${describeDecision(decision)}`, style: page.colors.bold },
      { text: ` (${describeDecider(decision)})${decision.note === undefined ? '' : `: ${decision.note}`}` },
    ]),
    ...decision.citations.flatMap((citation) =>
      set(page, [{ text: `${quoteBare(citation.exact)} · ${describeArticle(page.find, citation)}` }], '  '),
    ),
  ]);

const set = ({ width }: Page, runs: readonly Run[], indent = ''): string[] =>
  wrapRuns(runs, { width, first: indent, rest: indent });

function setAnswer(page: Page, answer: FindAnswer): string[] {
  const { colors } = page;
  const head = set(page, [{ text: quoteBare(answer.words), style: colors.bold }]);
  if (answer.tellings.length === 0)
    return [
      ...head,
      ...set(page, [{ text: describeNearest(answer) }]),
      ...(answer.nearest ? setNearest(page, answer.nearest) : []),
    ];
  return [
    ...head,
    ...set(page, [{ text: describeCounts(answer), style: colors.dim }]),
    ...answer.tellings.flatMap((telling) => setTelling(page, telling)),
    ...setOrigins(page, answer),
  ];
}

const placeRun = ({ colors }: Page, { start, end }: { start: number; end: number }): Run => ({
  text: ` ${start}-${end}`,
  style: colors.dim,
});

function setTelling(page: Page, telling: FoundTelling): string[] {
  const { colors, find } = page;
  const { citation, more = [] } = telling;
  const marks = markDifferences(telling);
  return [
    '',
    ...set(page, [{ text: describeArticle(find, citation), style: colors.cyan }, placeRun(page, citation)], '  '),
    ...set(page, [{ text: describeTelling(telling), style: toneOf(page, telling) }], '  '),
    ...(marks ? set(page, joinMarks(page, marks), '    ') : []),
    ...set(page, setWords(page, telling), '    '),
    ...more.flatMap((piece) => set(page, [{ text: `… ${piece.exact}`, style: colors.underline }], '    ')),
  ];
}

const toneOf = ({ colors }: Page, { relation, denied }: FoundTelling) =>
  relation === 'altered' || denied ? colors.red : relation === 'verbatim' ? colors.green : colors.yellow;

function setWords({ colors }: Page, telling: Pick<FoundTelling, 'citation' | 'around'>): Run[] {
  const { before, words, behind } = setInSentence(telling);
  return [
    { text: before, style: colors.dim },
    { text: words, style: colors.underline },
    { text: behind, style: colors.dim },
  ];
}

const joinMarks = ({ colors }: Page, marks: readonly DifferenceMark[]): Run[] =>
  marks.flatMap(({ kind, text }, index): Run[] => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    kind === 'same'
      ? { text: text.trim() }
      : kind === 'added'
        ? { text: `{+${text.trim()}+}`, style: colors.green }
        : { text: `[-${text.trim()}-]`, style: colors.red },
  ]);

function setNearest(page: Page, nearest: NearestPassage): string[] {
  return [
    '',
    ...set(
      page,
      [
        { text: describeArticle(page.find, nearest.citation), style: page.colors.cyan },
        placeRun(page, nearest.citation),
      ],
      '  ',
    ),
    ...set(page, setWords(page, nearest), '    '),
  ];
}

/** Which reports count as one, and why. */
function setOrigins(page: Page, { origins }: FindAnswer): string[] {
  const shared = origins.filter(({ tellings }) => tellings.length > 1);
  return shared.flatMap(({ tellings, why }) => [
    '',
    ...set(
      page,
      [
        { text: 'One origin: ', style: page.colors.bold },
        { text: `${tellings.map((articleId) => describeArticle(page.find, { articleId })).join(' · ')}: ${why}` },
      ],
      '  ',
    ),
  ]);
}
