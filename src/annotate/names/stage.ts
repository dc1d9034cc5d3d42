import type { Stage } from '../../model/reading.ts';

export const namesStage: Stage = {
  id: 'annotate/names',
  requires: ['sentence', 'token'],
  provides: ['name'],
  find: () => ({ annotations: [] }),
};
