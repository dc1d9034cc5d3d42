import { annotationsOf } from '../../../model/annotation.ts';
import type { FormsOfOne } from '../../../model/check.ts';
import { compareStrings, memberKey } from '../../../model/link.ts';
import type { CheckContext } from '../../context.ts';
import { type FormPlace, gatherForms } from '../forms.ts';
import { judgeName } from './judge-name.ts';
import { listNames } from './list-names.ts';
import { findSlip } from './misspelling.ts';
import { createNameIndex, nameKeys } from './name-index.ts';

/** Names of the draft that stand in two spellings in the draft and the inputs, or within the inputs; by name. */
export function findSpellings(context: CheckContext): FormsOfOne[] {
  const found = [...findSlips(context), ...findVariants(context)];
  const byForms = new Map(
    found.map((one) => [
      one.forms
        .map(({ form }) => form.toLowerCase())
        .sort(compareStrings)
        .join('|'),
      one,
    ]),
  );
  return [...byForms.values()].sort((a, b) => compareStrings(a.name, b.name));
}

/** Names that the draft spells otherwise than the inputs. */
function findSlips({ draft, articles }: CheckContext): FormsOfOne[] {
  const index = createNameIndex(articles);
  return listNames(draft).flatMap((name) => {
    const judged = judgeName(nameKeys(draft.text, name), index, true);
    if (judged.verdict !== 'altered') return [];
    const words = judged.hits.map(({ article, start, end }) => article.text.slice(start, end));
    const best = words.find((word) => word !== word.toUpperCase()) ?? words[0]!;
    return [gatherForms(best, [{ ...name, article: draft }, ...judged.hits])];
  });
}

interface WordsOfName {
  readonly keys: readonly string[];
  readonly places: FormPlace[];
}

/** Spellings of one entity that the draft names, as the inputs have them. */
function findVariants({ draft, articles, entities }: CheckContext): FormsOfOne[] {
  const clusterOf = new Map(
    entities
      .filter(({ members }) => members.some((member) => member.startsWith(`${draft.id}#`)))
      .flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)),
  );
  const forms = new Map<string, Map<string, WordsOfName>>();
  for (const article of [draft, ...articles])
    for (const name of annotationsOf(article.annotations, 'name')) {
      const cluster = clusterOf.get(memberKey(article.id, name.entity ?? ''));
      if (!cluster || name.form !== 'name') continue;
      const start = name.start + (name.title === undefined ? 0 : name.title.length + 1);
      const keys = start < name.end ? nameKeys(article.text, { start, end: name.end }) : [];
      const own = forms.get(cluster.name) ?? new Map<string, WordsOfName>();
      forms.set(cluster.name, own);
      const seen = own.get(keys.join(' ')) ?? { keys, places: [] };
      own.set(keys.join(' '), seen);
      seen.places.push({ article, start, end: name.end });
    }
  return [...forms].flatMap(([name, own]) => {
    const list = [...own.values()];
    const odd = list.filter((one) => list.some((other) => areSpellings(one.keys, other.keys)));
    return odd.length > 1
      ? [
          gatherForms(
            name,
            odd.flatMap(({ places }) => places),
          ),
        ]
      : [];
  });
}

/** As many words, of which one alone differs, by a slip. */
function areSpellings(a: readonly string[], b: readonly string[]): boolean {
  const odd = a.findIndex((word, at) => word !== b[at]);
  if (a.length !== b.length || odd < 0 || !a.every((word, at) => at === odd || word === b[at])) return false;
  return findSlip(a[odd]!, b[odd]!, a.length > 1) !== undefined;
}
