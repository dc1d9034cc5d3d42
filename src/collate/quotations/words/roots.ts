import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { createEndingFinder } from '../../endings.ts';

const irregularClasses: ReadonlySet<string> = new Set(['past', 'plural']);

const irregular = lazy(
  () =>
    new Map(
      readLexicon('morphology/irregular.tsv')
        .filter(([kind]) => irregularClasses.has(kind!))
        .flatMap(([, base, forms]) => forms!.split(' ').map((form) => [form, base!] as const))
        .reverse(),
    ),
);

/** Endings with the fewest letters that must stay. */
const endingOf = createEndingFinder([
  ['ations', 4],
  ['ation', 4],
  ['ingly', 3],
  ['edly', 3],
  ['ings', 3],
  ['ness', 4],
  ['ment', 4],
  ['iest', 3],
  ['ing', 3],
  ['ies', 3],
  ['ied', 3],
  ['ier', 3],
  ['ers', 4],
  ['est', 4],
  ['ed', 3],
  ['es', 3],
  ['er', 4],
  ['ly', 4],
  ['s', 3],
]);
const twins = /([bdgmnprt])\1$/;
const lastVowel = /[eiy]$/;

/** What the forms of a word have in common: "fell" and "falling", "keys" and "key", "denied" and "deny". Blunt, for weighing only. */
export function rootOf(key: string): string {
  const base = irregular().get(key) ?? key;
  const found = base.endsWith('ss') ? undefined : endingOf(base);
  const cut = found ? base.slice(0, -found.length) : base;
  const single = found && twins.test(cut) ? cut.slice(0, -1) : cut;
  return single.length > 3 ? single.replace(lastVowel, '') : single;
}
