import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fiveDifferentReports, plainReport } from '../helpers/articles.ts';
import { runCli, samples } from '../helpers/run-cli.ts';

const files = readdirSync(samples).map((name) => join(samples, name));

const compareJson = (inputs: readonly string[], ...args: string[]) =>
  runCli(['compare', ...inputs, '--format', 'json', ...args]).stdout;

describe('same input, same bytes', () => {
  const once = compareJson([samples]);

  it('twice', () => expect(compareJson([samples])).toBe(once));
  it('inputs in any order', () => {
    expect(compareJson(files.toReversed())).toBe(once);
    expect(compareJson([files[2]!, files[0]!, files[4]!, files[1]!, files[3]!])).toBe(once);
  });
  it.each(['html', 'md', 'terminal'])('%s too', (format) => {
    const first = runCli(['compare', ...files, '--format', format]).stdout;
    expect(runCli(['compare', ...files.toReversed(), '--format', format]).stdout).toBe(first);
  });

  it('one thread or many', () => {
    const texts = [...fiveDifferentReports, plainReport];
    const input = Array.from(
      { length: 60 },
      (_, i) => `${JSON.stringify({ id: `r${i}`, text: `${texts[i % texts.length]}\n\nReport ${i}.` })}\n`,
    ).join('');
    const [one, many] = ['1', '3'].map((threads) => runCli(['annotate', '-', '--threads', threads], { input }).stdout);
    expect(many).toBe(one);
    expect(one!.split('\n')).toHaveLength(61);
  });
});
