import type { Stage } from '../../model/reading.ts';

export const quantitiesStage: Stage = {
  id: 'annotate/quantities',
  requires: ['sentence', 'token'],
  provides: ['quantity'],
  find: () => ({ annotations: [] }),
};
