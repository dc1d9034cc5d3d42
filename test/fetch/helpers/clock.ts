import type { Clock } from '../../../src/fetch/clock.ts';

/** A clock that waits in no time, and tells how long it was to wait. */
export interface TestClock extends Clock {
  readonly waits: number[];
}

/** A clock that begins on a given day and moves only when somebody waits. */
export function createClock(start = '2026-03-04T08:00:00.000Z'): TestClock {
  let now = Date.parse(start);
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}
