import type { Citation, Finding } from '../../src/index.ts';
import { readLexicon } from '../../src/language/lexicon.ts';
import type { GoldFinding, GoldPassage, GoldStory, GoldTrap } from './gold-stories.ts';

/** What a finding tells of: kinds of one family are told apart by people with effort only. */
const families: ReadonlyMap<string, string> = new Map([
  ['quantity', 'number'],
  ['number', 'number'],
  ['agreed-number', 'number'],
  ['date', 'when'],
  ['place', 'where'],
  ['participant', 'who'],
  ['voice', 'asserted'],
  ['qualifier', 'asserted'],
  ['denied', 'asserted'],
  ['cause', 'asserted'],
  ['status', 'asserted'],
  ['superlative', 'superlative'],
  ['quotation-differs', 'quote-altered'],
  ['quote-altered', 'quote-altered'],
  ['speaker-differs', 'quote-speaker'],
  ['quote-speaker', 'quote-speaker'],
  ['single', 'single'],
  ['left-out', 'left-out'],
  ['quotation-silent', 'left-out'],
]);

/** The family of a kind, of the gold or of an edition. */
export const familyOf = (kind: string): string => families.get(kind) ?? kind;

/** Findings under the bar are kept as `unsure` and not shown first. */
export const isShown = ({ status }: Finding): boolean => status !== 'unsure';

const citesPassage = (citation: Citation, passage: GoldPassage): boolean =>
  'start' in citation &&
  citation.articleId === passage.report &&
  citation.start < passage.end &&
  passage.start < citation.end;

const citationsOf = ({ positions }: Finding): Citation[] => positions.flatMap(({ citations }) => [...citations]);

/** Whether a finding shown tells what the gold's does: same family and status, and its citations overlap the gold's passages. */
export function isMatch(finding: Finding, gold: GoldFinding): boolean {
  if (familyOf(finding.kind) !== familyOf(gold.kind) || finding.status !== gold.status) return false;
  const citations = citationsOf(finding);
  const passages = gold.positions.flatMap((position) => position.passages);
  const met = passages.filter((passage) => citations.some((citation) => citesPassage(citation, passage)));
  const reports = new Set(met.map(({ report }) => report)).size;
  if (gold.status === 'single') return reports === 1 && isSameSet(finding.silent, gold.silent ?? []);
  if (familyOf(gold.kind) === 'left-out') return reports > 0 && isSameSet(finding.silent, gold.silent ?? []);
  return reports > 1 && (gold.status !== 'disputed' || tellsBothSides(finding, gold));
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** In a dispute, two of the finding's positions meet two of the gold's. */
function tellsBothSides(finding: Finding, gold: GoldFinding): boolean {
  const sides = finding.positions.map(
    ({ citations }) =>
      new Set(
        gold.positions.flatMap(({ passages }, index) =>
          passages.some((passage) => citations.some((citation) => citesPassage(citation, passage))) ? [index] : [],
        ),
      ),
  );
  return sides.some((a, at) => sides.slice(at + 1).some((b) => [...a].some((x) => [...b].some((y) => x !== y))));
}

/** Whether a dispute sets the two passages of a trap against each other. */
export const isTrapped = (finding: Finding, { passages }: GoldTrap): boolean =>
  finding.status === 'disputed' &&
  finding.positions.some((position, at) =>
    finding.positions.some(
      (other, index) =>
        index !== at &&
        position.citations.some((citation) => citesPassage(citation, passages[0]!)) &&
        other.citations.some((citation) => citesPassage(citation, passages[1]!)),
    ),
  );

const numberWords = new Map(readLexicon('number-values.tsv').map(([word, value]) => [word!, Number(value)]));

/** The number that a position prints, in figures or in words up to ninety-nine; undefined where it prints something else. */
function readNumber(value: string): number | undefined {
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(value)?.[0];
  if (figure !== undefined) return Number(figure.replaceAll(',', ''));
  const words = value.toLowerCase().match(/[a-z]+/g) ?? [];
  const known = words.flatMap((word) => numberWords.get(word) ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
}

/**
 * Whether an agreed number that the gold does not list is plainly true: two reports or more print it, and all positions print
 * one number, in figures or in words, or one within a tenth of it with a word such as "about" or "more than".
 */
export function isPlainNumber(finding: Finding): boolean {
  if (finding.status !== 'agreed' || familyOf(finding.kind) !== 'number') return false;
  const reports = new Set(citationsOf(finding).map(({ articleId }) => articleId)).size;
  const values = finding.positions.map(({ value }) => ({
    number: readNumber(value),
    isRough: /[a-z]{4}/i.test(value),
  }));
  const exact = values.find(({ isRough }) => !isRough)?.number ?? values[0]?.number;
  const isNear = ({ number, isRough }: (typeof values)[number]): boolean =>
    number !== undefined &&
    exact !== undefined &&
    (number === exact || (isRough && Math.abs(number - exact) <= exact / 10));
  return reports > 1 && values.every(isNear);
}

/** A finding shown with the gold's that it tells, if any. */
export interface JudgedFinding {
  readonly story: GoldStory;
  readonly finding: Finding;
  readonly golds: readonly GoldFinding[];
  readonly plain: boolean;
}

/** Judges each finding that is shown. */
export const judgeFindings = (story: GoldStory, findings: readonly Finding[]): JudgedFinding[] =>
  findings.filter(isShown).map((finding) => {
    const golds = story.findings.filter((gold) => isMatch(finding, gold));
    return { story, finding, golds, plain: golds.length === 0 && isPlainNumber(finding) };
  });
