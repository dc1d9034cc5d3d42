import { describe, expect, test } from 'vitest';
import { findTimeItems, timeRules } from '../../../src/annotate/times/find-items.ts';
import { scenesOf } from './articles.ts';

/** `in [the summer]`: the text, and where the match must begin and end; without brackets, all of it. */
function parseExample(example: string): { text: string; start: number; end: number } {
  const text = example.replace(/[[\]]/g, '');
  const start = Math.max(0, example.indexOf('['));
  return { text, start, end: example.includes(']') ? example.indexOf(']') - 1 : text.length };
}

describe.each(timeRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.yes)('finds "%s"', (example) => {
    const { text, start, end } = parseExample(example);
    const scene = scenesOf(text)[0]!;
    const at = scene.atoms.findIndex((atom) => atom.start === start);
    const match = rule.match(scene, at);
    expect(match && scene.atoms[match.end - 1]!.end).toBe(end);
    expect(rule.opens()).toContain(scene.atoms[at]!.kind === 'digits' ? 'digits' : scene.atoms[at]!.folded);
  });

  test.each(rule.examples.no)('finds nothing in "%s"', (text) => {
    const found = scenesOf(text).flatMap((scene) => findTimeItems(scene).filter((item) => item.rule === rule.id));
    expect(found).toEqual([]);
  });
});

test('every rule is named by its path', () => {
  for (const { id } of timeRules) expect(id).toMatch(/^annotate\/times\/rules\/[a-z]+\/[a-z-]+$/);
  expect(new Set(timeRules.map(({ id }) => id)).size).toBe(timeRules.length);
});
