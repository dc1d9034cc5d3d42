import { expect, it } from 'vitest';
import { createCase, runCase } from '../../helpers/fuzz.ts';
import { createSamples } from '../../helpers/samples.ts';

const samples = createSamples();
const cases = 300;

/** Seeds of cases that once broke a reader. */
const keptSeeds: readonly number[] = [];

it('every sample gives an article, but a list of feeds', async () => {
  for (const [name, bytes] of samples) {
    const { articles, failures } = await runCase({ name, bytes });
    expect([name, articles > 0, failures]).toEqual([name, name !== 'opml', []]);
  }
});

it('no mutated input breaks a reader or holds it up', { timeout: 120_000 }, async () => {
  const bad: unknown[] = [];
  for (const seed of [...keptSeeds, ...Array.from({ length: cases }, (_, index) => index + 1)]) {
    const { failures, milliseconds } = await runCase(createCase(seed, samples));
    if (failures.length > 0 || milliseconds > 10_000) bad.push({ seed, failures, milliseconds });
  }
  expect(bad).toEqual([]);
});
