import { describe, expect, test } from 'vitest';
import { findQuantityItems, quantityRules, wordRules } from '../../../src/annotate/quantities/find-quantities.ts';
import { scenesOf } from '../times/articles.ts';

const found = (text: string): string[] =>
  scenesOf(text).flatMap((scene) => findQuantityItems(scene, () => false).map(({ rule }) => rule));

const rules = [...quantityRules, ...wordRules].map(({ id, examples }) => [id, examples] as const);

describe.each(rules)('%s', (id, examples) => {
  test.each(examples.yes)('finds "%s"', (text) => {
    expect(found(text)).toContain(id);
  });

  test.each(examples.no)('finds nothing in "%s"', (text) => {
    expect(found(text)).not.toContain(id);
  });
});

test('every rule is named by its path', () => {
  for (const [id] of rules) expect(id).toMatch(/^annotate\/quantities\/rules\/[a-z-]+$/);
});
