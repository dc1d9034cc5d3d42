import process from 'node:process';

/** Milliseconds of the processor that this thread has taken; by the clock where the engine does not tell (before Node 23.9). */
export function threadMs(): number {
  if (typeof process.threadCpuUsage !== 'function') return performance.now();
  const { system, user } = process.threadCpuUsage();
  return (system + user) / 1000;
}
