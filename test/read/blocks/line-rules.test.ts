import { describe, expect, it } from 'vitest';
import { lineRules, matchLine } from '../../../src/read/blocks/lines.ts';
import { fold } from '../../../src/text/fold.ts';

describe.each(lineRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.matches)('matches: %s', (line) => {
    expect(rule.test(line, fold(line).trim())).toBe(true);
    expect(matchLine(line)?.kind).toBe(rule.kind);
  });
  it.each(rule.rejects)('rejects: %s', (line) => {
    expect(rule.test(line, fold(line).trim())).toBe(false);
  });
});
