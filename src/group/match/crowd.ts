/** Days after which an article counts half in how many come. */
const halvingDays = 3;
/** Where no more articles than this have come lately, days near each other tell what they told in training. */
const ordinary = 40;

/** How many articles come about the same time. */
export interface Crowd {
  /**
   * Counts one more article. Gives the natural logarithm of how many times the ordinary number came lately, at least 0; `now` is in days, null before the
   * first date.
   */
  count(now: number | null): number;
  /** How many came lately, and when that was: to go on from. */
  save(): CrowdState;
  restore(state: CrowdState): void;
}

/** What a crowd remembers. */
export interface CrowdState {
  readonly recent: number;
  readonly last: number | null;
}

/**
 * Counts the articles of a stream. Two articles of one week tell one story far more often where ten come a day than where thousands do: the more there are,
 * the less their nearness says.
 */
export function createCrowd(): Crowd {
  let state: CrowdState = { recent: 0, last: null };
  return {
    count: (now) => {
      const { last, recent } = state;
      const left = now === null || last === null ? recent : recent * 0.5 ** ((now - last) / halvingDays);
      state = { recent: left + 1, last: now ?? last };
      return Math.max(0, Math.log((left + 1) / ordinary));
    },
    save: () => state,
    restore: (saved) => {
      state = saved;
    },
  };
}
