import { expect, it } from 'vitest';
import { createJobRunner } from '../../src/pipeline/pool.ts';
import { encode } from '../helpers/reading.ts';
import { samplePage } from '../helpers/samples.ts';

const little = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 20 };
const much = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };
const monster = `${samplePage}${'<div><p>said, and said </p>'.repeat(20_000)}`;

it.each([
  ['is read alone', much, 1, []],
  ['gives a notice', little, 0, ['input/too-heavy']],
])(
  'a page that a thread has too little memory for %s; the others go on',
  { timeout: 60_000 },
  async (_what, alone, count, rules) => {
    const runner = createJobRunner({
      threads: 2,
      depth: 'read',
      jobsBeforeThreads: 0,
      memory: { each: little, alone },
    });
    const pages = ['a', 'monster', 'b'].map((name) => ({
      name,
      bytes: encode(name === 'monster' ? monster : samplePage),
      options: {},
      depth: 'read' as const,
    }));
    const results = await Promise.all(pages.map(runner.run));
    await runner.close();
    const found = results.map(({ name, articles }) => `${name} ${articles.length}`);
    expect(found).toEqual(['a 1', `monster ${count}`, 'b 1']);
    expect(results[1]!.notices.map(({ rule }) => rule)).toEqual(rules);
  },
);
