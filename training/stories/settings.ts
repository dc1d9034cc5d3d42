/** How far apart articles come, in days: waiting times with a mean, each up to a share of the pairs; the rest is anything up to `most`. */
export interface GapSettings {
  readonly waits: readonly { readonly upTo: number; readonly mean: number }[];
  readonly most: number;
}

/** How the training pairs are made. Days are counted between publications. */
export const settings = {
  seed: 7,
  /** The part of the pairs of each kind that is kept. */
  kept: { same: 1, 'look-alike': 0.6, other: 0.03 },
  /** Pairs of two events whose weightiest names are the same. */
  borrowed: 4000,
  mostBorrowedNames: 4,
  furniture: { part: 0.25, least: 20, most: 140 },
  trim: { part: 0.25, least: 0.2, most: 0.7 },
  gapsOfSame: {
    waits: [
      { upTo: 0.65, mean: 0.8 },
      { upTo: 0.9, mean: 4 },
      { upTo: 0.98, mean: 25 },
    ],
    most: 2500,
  },
  gapsOfOthers: {
    waits: [
      { upTo: 0.45, mean: 2 },
      { upTo: 0.75, mean: 30 },
    ],
    most: 2500,
  },
  lag: 0.5,
  undated: 0.04,
  namesEventDay: 0.6,
  namesOtherDay: 0.35,
  otherDays: 8,
  /** How strongly weights are drawn to zero. */
  ridge: 10,
} as const;
