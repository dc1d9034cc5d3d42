import type { Stage } from '../../model/reading.ts';
import { findEvents } from './find-events.ts';

/** Finds events: what happened, is planned, possible or denied; who took part, where and when. */
export const eventsStage: Stage = {
  id: 'annotate/events',
  requires: ['sentence', 'token', 'name', 'time', 'quote', 'attribution'],
  provides: ['event'],
  find: findEvents,
};
