import type { Stage } from '../../model/reading.ts';

export const quotesStage: Stage = {
  id: 'annotate/quotes',
  requires: ['sentence', 'token'],
  provides: ['quote'],
  find: () => ({ annotations: [] }),
};
