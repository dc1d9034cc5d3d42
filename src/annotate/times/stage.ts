import type { Stage } from '../../model/reading.ts';

export const timesStage: Stage = {
  id: 'annotate/times',
  requires: ['sentence', 'token'],
  provides: ['time'],
  find: () => ({ annotations: [] }),
};
