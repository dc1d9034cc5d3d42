import type { Stage } from '../../model/reading.ts';
import { findAttributions } from './find-attributions.ts';

/** Finds through whom an article knows what it tells, and ties the quotes in its sentence to it. */
export const attributionsStage: Stage = {
  id: 'annotate/attributions',
  requires: ['sentence', 'token', 'name', 'quote'],
  provides: ['attribution'],
  find: findAttributions,
};
