import { rootOf } from '../../../collate/quotations/words/roots.ts';
import { lazy, readLexicon } from '../../../language/lexicon.ts';

/** What a role is for, as numbers of fields, and the spheres that they belong to. */
interface FieldLists {
  readonly fields: Map<string, number[]>;
  readonly spheres: Map<string, string[]>;
}

const lists = lazy((): FieldLists => {
  const [fields, spheres]: [Map<string, number[]>, Map<string, string[]>] = [new Map(), new Map()];
  readLexicon('check/role-fields.tsv').forEach(([words, sphere, width], at) => {
    for (const root of new Set(words!.split('|').map(rootOf))) {
      if (width !== 'wide') add(fields, root, at);
      if (sphere) add(spheres, root, sphere);
    }
  });
  return { fields, spheres };
});

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What a role is for, as numbers of fields. */
export const fieldsOf = (words: readonly string[]): ReadonlySet<number> =>
  new Set(words.flatMap((word) => lists().fields.get(rootOf(word)) ?? []));

/** In which spheres of life a role is: of the police, of a school. */
export const spheresOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => lists().spheres.get(rootOf(word)) ?? []));
