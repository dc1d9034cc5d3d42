import { compareStrings } from '../../model/link.ts';
import { termKinds, termMarks } from '../sketch/marks.ts';
import type { ArticleSketch } from '../sketch/sketch.ts';
import { daysApart, featureNames, findFeatures } from './features.ts';
import type { WeighedSketch } from './weigh.ts';

const shownTerms = 4;
/** A term that stands in one of ninety texts or fewer is rare. */
const rareWeight = 4.5;

/** Why two articles are alike, in words to print. */
export function describeMatch(a: WeighedSketch, b: WeighedSketch): string[] {
  const shared = findShared(a, b);
  const features = findFeatures(a, b);
  const list = (kinds: readonly number[], what: string) =>
    listShared(
      shared.filter(({ kind }) => kinds.includes(kind)),
      what,
    );
  const part = (name: (typeof featureNames)[number]) => features[featureNames.indexOf(name)]!.toFixed(2);
  return [
    ...list([termKinds.name, termKinds.place], 'rare name'),
    ...list([termKinds.number], 'number'),
    ...list([termKinds.word], 'rare word'),
    ...describeDays(a.sketch, b.sketch),
    ...(features[featureNames.indexOf('sameEventDay')] ? ['tell of the same day'] : []),
    `${part('leadTold')} of the lead`,
    `${part('words')} of the words' weight`,
  ];
}

interface SharedTerm {
  readonly label: string;
  readonly kind: number;
  readonly weight: number;
}

/** The weighty terms with a printed form that both hold, the weightiest first. */
function findShared(a: WeighedSketch, b: WeighedSketch): SharedTerm[] {
  const others = new Map(Array.from(b.terms, (term, index) => [term, b.weights[index]!]));
  const labels = labelsOf(a.sketch);
  const found = Array.from(a.terms).flatMap((term, index): SharedTerm[] => {
    const [label, other] = [labels.get(term), others.get(term)];
    const weight = a.weights[index]!;
    if (label === undefined || other === undefined || Math.min(weight, other) < rareWeight) return [];
    return [{ label, kind: a.marks[index]! & termMarks.kind, weight: weight * other }];
  });
  return found.sort((x, y) => y.weight - x.weight || compareStrings(x.label, y.label));
}

/** The printed forms of a sketch's terms, where they are kept. */
export function labelsOf({ labels, marks, terms }: ArticleSketch): Map<number, string> {
  const printed = labels.split('\n');
  const labelled = Array.from(terms).filter((_, index) => marks[index]! & termMarks.labelled);
  return new Map(labelled.map((term, index) => [term, printed[index]!]));
}

const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

function listShared(shared: readonly SharedTerm[], what: string): string[] {
  const labels = [...new Set(shared.map(({ label }) => label))];
  if (labels.length === 0) return [];
  return [`share ${countOf(labels.length, what)}: ${labels.slice(0, shownTerms).join(', ')}`];
}

function describeDays(a: ArticleSketch, b: ArticleSketch): string[] {
  const apart = daysApart(a, b);
  if (apart === undefined) return [];
  const days = Math.round(apart);
  return [days === 0 ? 'same day' : `${countOf(days, 'day')} apart`];
}
