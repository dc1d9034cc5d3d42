import { attributionsStage } from '../annotate/attributions/stage.ts';
import { claimsStage } from '../annotate/claims/stage.ts';
import { eventsStage } from '../annotate/events/stage.ts';
import { namesStage } from '../annotate/names/stage.ts';
import { quantitiesStage } from '../annotate/quantities/stage.ts';
import { quotesStage } from '../annotate/quotes/stage.ts';
import { timesStage } from '../annotate/times/stage.ts';
import { languageStage } from '../language/stage.ts';
import type { AnnotationKind } from '../model/annotation.ts';
import { VariorumError } from '../model/error.ts';
import type { Stage } from '../model/reading.ts';

/** The steps of annotation in order; the order is checked when the pipeline is made. */
export const stages: readonly Stage[] = checkStages([
  languageStage,
  namesStage,
  timesStage,
  quantitiesStage,
  quotesStage,
  attributionsStage,
  eventsStage,
  claimsStage,
]);

/**
 * Gives the stages back if each one's needs are provided by those before it.
 * @throws VariorumError `stage/unmet`
 */
export function checkStages(list: readonly Stage[]): readonly Stage[] {
  const provided = new Set<AnnotationKind>();
  for (const stage of list) {
    const missing = stage.requires.find((kind) => !provided.has(kind));
    if (missing) throw new VariorumError('stage/unmet', `${stage.id} requires ${missing}`);
    for (const kind of stage.provides) provided.add(kind);
  }
  return list;
}
