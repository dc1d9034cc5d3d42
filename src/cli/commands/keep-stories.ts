import { appendFileSync, existsSync } from 'node:fs';
import process from 'node:process';
import { type InputRequest, openInputs, openRunningStories, type RunningSettings } from '../../index.ts';
import { exitCodes } from '../exit-codes.ts';
import { readLines } from '../lines.ts';
import { assertNoInput, writeOut, writeWhole } from '../output.ts';
import { createProgress } from '../progress.ts';
import { reportNotices } from '../report.ts';

/** Where a grouping that goes on is kept. */
export interface KeptStories {
  readonly state: string;
  readonly log?: string;
  readonly settings: RunningSettings;
  /** The files that are read. */
  readonly files: readonly string[];
}

/** Stories are printed and the state is written after so many articles: what a stop can cost. */
const articlesBetween = 10_000;

/** Groups articles as they come, from the state of the last run, and prints each story that changed. */
export async function keepStories(request: InputRequest, { files, log, settings, state }: KeptStories): Promise<void> {
  for (const path of [state, ...(log === undefined ? [] : [log])]) assertNoInput(path, files);
  const stories = openRunningStories(settings, existsSync(state) ? readLines(state) : undefined);
  const progress = createProgress('articles placed');
  const steps: string[] = [];
  let [count, unread] = [0, false];

  async function settle(): Promise<void> {
    for (const story of stories.changed()) await writeOut(`${JSON.stringify(story)}\n`);
    if (log !== undefined) appendFileSync(log, steps.splice(0).join(''));
    writeWhole(state, stories.save(), files);
  }

  for await (const { articles, name, notices, unread: isUnread } of openInputs(request)) {
    reportNotices(notices, name);
    unread ||= isUnread;
    for (const article of articles) {
      for (const step of stories.add(article)) if (log !== undefined) steps.push(`${JSON.stringify(step)}\n`);
      count += 1;
      if (count % articlesBetween === 0) await settle();
    }
    progress.step(count);
  }
  progress.end();
  await settle();
  process.exitCode = unread || count === 0 ? exitCodes.unread : exitCodes.done;
}
