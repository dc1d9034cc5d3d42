import { describe, expect, it } from 'vitest';
import { findLoadedness, findVerbLoadedness } from '../../../../src/collate/wordings/lists/loaded-words.ts';

describe('loaded words', () => {
  it.each([
    ['regime', 'judgement'],
    ['harbour regimes', 'judgement'],
    ['sham lawsuit', 'doubt'],
    ['Explosive memos', 'emotive'],
    ['special military operation', 'softening'],
    ['illegal immigrant', 'label'],
  ])('%s: %s', (term, kind) => {
    expect(findLoadedness(term)).toBe(kind);
  });

  it.each(['government', 'lawsuit', 'memos', 'agreement', 'harbour master', 'note'])('%s is plain', (term) => {
    expect(findLoadedness(term)).toBeUndefined();
  });

  it.each([
    ['claim', 'doubt'],
    ['lash out', 'emotive'],
    ['admit', 'judgement'],
    ['note', 'endorsement'],
    ['say', undefined],
    ['tell', undefined],
    ['add', undefined],
  ])('the verb "%s": %s', (verb, kind) => {
    expect(findVerbLoadedness(verb)).toBe(kind);
  });
});
