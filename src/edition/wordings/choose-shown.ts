import type { Wording, WordingTerm } from '../../model/edition.ts';

const maxShown = 24;
const maxSayings = 8;
/** Two uses of two words are as often two things. */
const minUses = 3;

/** A wording, and whether it is not sure that its articles mean the same thing. */
interface Judged {
  readonly wording: Wording;
  readonly unsure: boolean;
}

/** The wordings with those marked that several outlets put in different words; these come first, the most telling before the others. */
export function chooseShown(judged: readonly Judged[], outletOf: (articleId: string) => string): Wording[] {
  const ranked = judged.map(({ wording, unsure }) => ({ wording, weight: unsure ? 0 : weigh(wording, outletOf) }));
  const telling = ranked.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const sayings = telling.filter(({ wording }) => wording.kind === 'saying').slice(0, maxSayings);
  const others = telling.filter(({ wording }) => wording.kind !== 'saying').slice(0, maxShown);
  const chosen = new Set([...others, ...sayings]);
  return [
    ...[...chosen].map(({ wording }) => ({ ...wording, shown: true as const })),
    ...ranked.filter((entry) => !chosen.has(entry)).map(({ wording }) => wording),
  ];
}

/** 0 where fewer than two outlets name it or all use one word; else more for more outlets, different words and loaded ones. */
function weigh({ terms, kind, entity }: Wording, outletOf: (articleId: string) => string): number {
  const outlets = new Set(terms.flatMap(({ citations }) => citations.map(({ articleId }) => outletOf(articleId))));
  const uses = terms.reduce((sum, { count }) => sum + count, 0);
  if (uses < minUses || outlets.size < 2 || new Set(terms.map(({ term }) => term.toLowerCase())).size < 2) return 0;
  const words = countWords(terms);
  const loaded = terms.filter((term) => term.loaded !== undefined);
  const own = loaded.filter(({ voice }) => voice === 'outlet');
  const inMarks = terms.filter(isInMarks);
  const needed = entity === undefined ? 2 : 3;
  if (words < needed && loaded.length + inMarks.length === 0) return 0;
  if (kind === 'saying' && own.length === 0) return 0;
  const weight = outlets.size * Math.min(words, 6) + inMarks.length;
  const plain = entity !== undefined && own.length === 0;
  return (plain ? weight / 2 : weight) + 3 * Math.min(own.length, 6) + Math.min(loaded.length, 6);
}

/** How many different words a thing has: all names count as one, with a title or without. */
function countWords(terms: readonly WordingTerm[]): number {
  const names = new Set(terms.filter(({ name }) => name).map(({ term }) => lastWordOf(term)));
  const others = new Set(terms.map(({ term }) => lastWordOf(term)).filter((word) => !names.has(word)));
  return others.size + Math.min(names.size, 1);
}

/** The outlet's own words in quotation marks. */
const isInMarks = ({ voice, marked, name }: WordingTerm): boolean => voice === 'outlet' && marked && !name;

/** What is left of a term without what stands before its noun, in the singular. */
const lastWordOf = (term: string): string =>
  term
    .slice(term.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace(/s$/u, '');
