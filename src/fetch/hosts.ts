import type { Clock } from './clock.ts';

/** Lets one request at a time go to a host, with a pause behind each. */
export interface HostQueue {
  readonly run: <T>(url: URL, task: () => Promise<T>, pauseMs: number) => Promise<T>;
}

interface HostState {
  /** Settles when the last task in the queue is done. */
  tail: Promise<unknown>;
  /** When the last request ended; absent before the first. */
  endedAt?: number;
}

/** A queue a host. Ports of one host share its queue: they are one machine. */
export function createHostQueue(clock: Clock): HostQueue {
  const hosts = new Map<string, HostState>();
  const stateOf = (host: string): HostState => {
    const known = hosts.get(host) ?? { tail: Promise.resolve() };
    hosts.set(host, known);
    return known;
  };
  return {
    run: (url, task, pauseMs) => {
      const state = stateOf(url.hostname);
      const turn = state.tail.then(async () => {
        const waitMs = state.endedAt === undefined ? 0 : state.endedAt + pauseMs - clock.now();
        if (waitMs > 0) await clock.wait(Math.min(waitMs, pauseMs));
        try {
          return await task();
        } finally {
          state.endedAt = clock.now();
        }
      });
      state.tail = turn.catch(() => undefined);
      return turn;
    },
  };
}
