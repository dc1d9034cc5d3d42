import { measurePeakBytes, timeRun } from './child.ts';
import { formatBytes, formatMs, median } from './format.ts';

const runs = 10;

/** Prints the wall time of `variorum compare FOLDER`, from the start of the process to its exit, and its peak memory. */
export async function benchCompare(folder: string, name: string): Promise<void> {
  await timeRun(['compare', folder]);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeRun(['compare', folder]));
  const peak = await measurePeakBytes(['compare', folder]);
  console.log(`compare ${name}, process start to exit, warm file cache`);
  console.log(
    `  median of ${runs}: ${formatMs(median(times))} (${formatMs(Math.min(...times))} to ${formatMs(Math.max(...times))})`,
  );
  console.log(`  peak memory: ${formatBytes(peak)}`);
}
