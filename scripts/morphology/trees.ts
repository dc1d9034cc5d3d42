import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold } from '../../src/text/fold.ts';

/** A word of a treebank; `form` and `lemma` are folded. */
export interface TreeWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: readonly string[];
}

const wordLine = /^\d+\t/;

/** The words of a gzipped CoNLL-U file; multiword ranges and empty nodes are not words. */
export function readTreeWords(folder: string, name: string): TreeWord[] {
  return gunzipSync(readFileSync(resolve(folder, `${name}.conllu.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => wordLine.test(line))
    .map((line) => {
      const [, form, lemma, upos, xpos, features] = line.split('\t') as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return {
        form: fold(form),
        lemma: fold(lemma),
        upos,
        xpos,
        features: features === '_' ? [] : features.split('|'),
      };
    });
}

/** Adds one to a count. */
export const addOne = <K>(counts: Map<K, number>, key: K, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

/** The value of a key, made where there is none yet. */
export function valueAt<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  return made;
}

/** The key counted most often, the first counted among equals, with its count and the sum of all. */
export function mostOften<K>(counts: ReadonlyMap<K, number>): { key: K; count: number; all: number } {
  let best: [K, number] | undefined;
  let all = 0;
  for (const [key, count] of counts) {
    all += count;
    if (!best || count > best[1]) best = [key, count];
  }
  return { key: best![0], count: best![1], all };
}
