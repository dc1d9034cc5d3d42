import process from 'node:process';

/** Tells on stderr how far a long work is; silent unless stderr is a terminal. */
export interface Progress {
  readonly step: (count: number) => void;
  readonly end: () => void;
}

const patienceMs = 1000;
const intervalMs = 100;

/** A progress line that shows itself only after a second, on a terminal, and wipes itself away. */
export function createProgress(what: string): Progress {
  if (!process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  const started = performance.now();
  let shownAt = 0;
  return {
    step: (count) => {
      const now = performance.now();
      if (now - started < patienceMs || now - shownAt < intervalMs) return;
      shownAt = now;
      process.stderr.write(`\r\u001B[K${what}: ${count}`);
    },
    end: () => {
      if (shownAt > 0) process.stderr.write('\r\u001B[K');
    },
  };
}
