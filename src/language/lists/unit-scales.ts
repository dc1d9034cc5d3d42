import { lazy, readLexicon } from '../lexicon.ts';

/** A unit as a multiple of the one that its dimension is measured in. */
export interface UnitScale {
  readonly dimension: string;
  readonly factor: number;
}

/** The scales of units that can be compared with others, by symbol. */
export const unitScales: () => ReadonlyMap<string, UnitScale> = lazy(
  () =>
    new Map(
      readLexicon('quantities/unit-scales.tsv').map(([symbol, dimension, factor]): [string, UnitScale] => [
        symbol!,
        { dimension: dimension!, factor: Number(factor) },
      ]),
    ),
);
