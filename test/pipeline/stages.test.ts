import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/model/reading.ts';
import { checkStages, stages } from '../../src/pipeline/stages.ts';

const stage = (id: string, requires: Stage['requires'], provides: Stage['provides']): Stage => ({
  id,
  requires,
  provides,
  find: () => ({ annotations: [] }),
});

describe('checkStages', () => {
  it('takes the stages in the order that they stand in', () => {
    expect(stages.length).toBeGreaterThan(4);
  });

  it('throws where a stage stands before what it needs', () => {
    const list = [stage('b', ['token'], ['name']), stage('a', [], ['token'])];
    expect(() => checkStages(list)).toThrow(/b requires token/);
  });
});
