import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LearnedClass } from '../../src/annotate/names/model/names-model.ts';
import type { GoldName, TrainingDocument } from './document.ts';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
  readonly kind?: string;
  readonly form?: string;
  readonly syntax?: string;
  readonly head?: readonly [number, number];
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly genre?: string;
  readonly gold: {
    readonly mentions: readonly Mention[];
    readonly genre?: string;
    readonly scope?: readonly (readonly [number, number])[];
  };
}

const readLines = (path: string): Line[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const classOf = (type: string | undefined): LearnedClass =>
  type === 'person' || type === 'organization' || type === 'place' ? type : 'none';

/** GUM's texts with the phrases whose head is a proper noun. The speeches are left out: their licence is not told. */
export const readGum = (path: string, weight: number): TrainingDocument[] =>
  readLines(path)
    .filter(({ genre, gold }) => (genre ?? gold.genre) !== 'speech')
    .map(({ id, text, gold }) => ({
      id,
      text,
      weight,
      names: gold.mentions
        .filter(({ form }) => form === 'name')
        .map(({ start, end, type, head }): GoldName => ({ start, end, type: classOf(type), head: head! })),
    }));

/** MEANTIME's texts: mentions that are names, in the part that is annotated whole. */
export const readMeantime = (path: string, weight: number): TrainingDocument[] =>
  readLines(path).map(({ id, text, gold }) => ({
    id,
    text,
    weight,
    scope: gold.scope ?? [],
    names: gold.mentions
      .filter(({ syntax }) => syntax === 'nam')
      .map(({ start, end, kind }): GoldName => ({ start, end, type: classOf(kind) })),
  }));
