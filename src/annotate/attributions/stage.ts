import type { Stage } from '../../model/reading.ts';

export const attributionsStage: Stage = {
  id: 'annotate/attributions',
  requires: ['sentence', 'token'],
  provides: ['attribution'],
  find: () => ({ annotations: [] }),
};
