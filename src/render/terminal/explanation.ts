import type { Citation } from '../../model/citation.ts';
import { plainColors, type TerminalColors } from './style.ts';
import { type Run, wrapRuns } from './wrap.ts';

/** What an explanation says of two passages; see `explainPassages`. */
export interface ExplanationView {
  readonly left: Citation;
  readonly right: Citation;
  readonly oneStory: boolean;
  readonly comparisons: readonly {
    readonly kind: string;
    readonly left: Citation;
    readonly right: Citation;
    readonly judgement: string;
    readonly score?: number;
    readonly why: readonly string[];
  }[];
  readonly apart: readonly string[];
}

/** The outlets of the two passages, and how the text is set. */
export interface ExplanationOptions {
  readonly outlets: readonly [string, string];
  readonly width: number;
  readonly colors?: TerminalColors;
}

const kindNames: ReadonlyMap<string, string> = new Map([
  ['entity', 'name'],
  ['quotation', 'quotation'],
  ['event', 'event'],
  ['claim', 'claim'],
  ['passage', 'copied passage'],
  ['quantity', 'number'],
]);

const nameOfKind = (kind: string): string => kindNames.get(kind) ?? kind;

/** Why two passages were linked, or were not, for the terminal. */
export function renderExplanation(explanation: ExplanationView, options: ExplanationOptions): string {
  const { width, colors = plainColors } = options;
  const set = (runs: readonly Run[], indent = ''): string[] => wrapRuns(runs, { width, first: indent, rest: indent });
  const { left, right, oneStory, comparisons, apart } = explanation;
  const lines = [
    ...[left, right].flatMap((citation, index) => [
      ...set([
        { text: `${'AB'[index]} `, style: colors.bold },
        { text: options.outlets[index]! },
        { text: ` ${rangeOf(citation)}`, style: colors.dim },
      ]),
      ...set([{ text: citation.exact }], '  '),
    ]),
    '',
    ...(oneStory
      ? []
      : set([{ text: 'They stand in articles of two stories; an edition does not set them against each other.' }])),
    ...comparisons.flatMap(({ kind, judgement, score, why, ...comparison }) => [
      ...set([
        { text: nameOfKind(kind), style: colors.bold },
        { text: ` ${judgement}` },
        { text: score === undefined ? '' : ` ${score.toFixed(2)}`, style: colors.dim },
      ]),
      ...set([{ text: `A ${comparison.left.exact}` }], '  '),
      ...set([{ text: `B ${comparison.right.exact}` }], '  '),
      ...why.flatMap((reason) => set([{ text: `· ${reason}` }], '  ')),
    ]),
    ...apart.flatMap((kind) =>
      set([{ text: `Each holds a ${nameOfKind(kind)}, but they share too little to be set against each other.` }]),
    ),
    ...(comparisons.length + apart.length === 0
      ? set([{ text: 'Nothing that is compared across reports stands in both: no name, quotation, event or number.' }])
      : []),
  ];
  return `${lines.join('\n')}\n`;
}

const rangeOf = ({ start, end }: Citation): string => `${start}-${end}`;
