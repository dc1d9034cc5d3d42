import { bestClass, createFeatures, type Scorer, type Scores } from '../linear/linear-model.ts';
import { addParseFeatures, addRelationFeatures, createParseFeatures } from './features.ts';
import type { Arcs, ParserInput } from './input.ts';
import { actionCount, apply, createState, isAllowed, isDone, LEFT, RIGHT, type State } from './state.ts';

/** The decisions of a parser: which action, and which relation an arc has. A parser without relations gives bare trees. */
export interface ParserModel {
  readonly actions: Scorer;
  readonly relations?: Scorer | undefined;
  readonly relationCount: number;
}

/** The allowed action with the highest score; the first of equals. */
export function bestAction(state: State, scores: Scores): number {
  let best = -1;
  for (let action = 0; action < actionCount; action += 1)
    if (isAllowed(state, action) && (best < 0 || scores[action]! > scores[best]!)) best = action;
  return best;
}

/** Parses a sentence from left to right, without looking back. Source: Nivre 2003 (arc-eager). */
export function parseGreedily(input: ParserInput, { actions, relationCount, relations }: ParserModel): Arcs {
  const state = createState(input.count);
  const features = createParseFeatures();
  const relationFeatures = createFeatures(features.hashes.length);
  const actionScores = new Int32Array(actionCount);
  const relationScores = new Int32Array(relationCount);
  const relationOf = (action: number): number => {
    if (relations === undefined || (action !== LEFT && action !== RIGHT)) return 0;
    addRelationFeatures(features, action, relationFeatures);
    relationScores.fill(0);
    relations.addScores(relationFeatures, relationScores);
    return bestClass(relationScores) + 1;
  };
  while (!isDone(state)) {
    addParseFeatures(input, state, features);
    actionScores.fill(0);
    actions.addScores(features, actionScores);
    const action = bestAction(state, actionScores);
    apply(state, action, relationOf(action));
  }
  return { heads: state.heads, labels: state.labels };
}
