const remembered = 15;

/** What a clock remembers: the last days that came, and its own. */
export interface ClockState {
  readonly days: readonly number[];
  readonly clock: number | null;
}

/** The middle of the last dates that came, in days since 1970; never goes back. One article from another century does not turn it. */
export function createClock() {
  let days: readonly number[] = [];
  let now: number | null = null;
  return {
    /** Null before the first date. */
    now: (): number | null => now,
    tick: (day: number | undefined): void => {
      if (day === undefined) return;
      days = [...days, day].slice(-remembered);
      const middle = [...days].sort((a, b) => a - b)[(days.length - 1) >> 1]!;
      now = Math.max(now ?? middle, middle);
    },
    save: (): ClockState => ({ days, clock: now }),
    restore: (state: ClockState): void => {
      days = state.days;
      now = state.clock;
    },
  };
}
