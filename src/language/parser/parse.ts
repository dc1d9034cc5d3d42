import {
  bestClass,
  type Classes,
  createFeatures,
  type Features,
  leadOf,
  type Scorer,
  type Scores,
} from '../linear/scorer.ts';
import { addRelationFeatures, createParseFeatures, makeSteps, type ParseFeatures } from './features.ts';
import type { Arcs, ParserInput } from './input.ts';
import { actionCount, apply, createState, isAllowed, isDone, LEFT, RIGHT, type State, top } from './state.ts';

/** The decisions of a parser: which action, and which relation an arc has. A parser without relations gives bare trees. */
export interface ParserModel {
  readonly actions: Scorer;
  readonly relations?: Scorer | undefined;
  readonly relationCount: number;
  /** Which relations an arc may have; all where it does not say. */
  readonly relationsOf?: (input: ParserInput, head: number, dependant: number) => Classes | undefined;
  /** How far ahead an action or a relation must be after each step of features to be taken at once. */
  readonly leads: ParserLeads;
}

export interface ParserLeads {
  readonly firstStep: number;
  readonly secondStep: number;
  readonly relation: number;
}

/** Every decision rests on all features. */
export const allSteps: ParserLeads = {
  firstStep: Number.POSITIVE_INFINITY,
  secondStep: Number.POSITIVE_INFINITY,
  relation: Number.POSITIVE_INFINITY,
};

/** The allowed action with the highest score; the first of equals. */
export function bestAction(state: State, scores: Scores): number {
  let best = -1;
  for (let action = 0; action < actionCount; action += 1)
    if (isAllowed(state, action) && (best < 0 || scores[action]! > scores[best]!)) best = action;
  return best;
}

/** How far an action is ahead of the other allowed ones. */
export function leadOfAction(state: State, scores: Scores, best: number): number {
  let second = Number.NEGATIVE_INFINITY;
  for (let action = 0; action < actionCount; action += 1)
    if (action !== best && scores[action]! > second && isAllowed(state, action)) second = scores[action]!;
  return scores[best]! - second;
}

/** The only action that is allowed, or -1 if there are several. */
export function onlyAction(state: State): number {
  let only = -1;
  for (let action = 0; action < actionCount; action += 1) {
    if (!isAllowed(state, action)) continue;
    if (only >= 0) return -1;
    only = action;
  }
  return only;
}

/** What one sentence's parse works with. */
interface Desk {
  readonly input: ParserInput;
  readonly state: State;
  readonly model: ParserModel;
  readonly features: ParseFeatures;
  readonly relationFeatures: Features;
  readonly actionScores: Int32Array;
  readonly relationScores: Int32Array;
}

/** Room that is used again and again: one parse goes on at a time. */
const features = createParseFeatures();
const relationFeatures = createFeatures(features.second.hashes.length);
const actionScores = new Int32Array(actionCount);

/** Parses a sentence from left to right, without looking back. Source: Nivre 2003 (arc-eager). */
export function parseGreedily(input: ParserInput, model: ParserModel): Arcs {
  const state = createState(input.count);
  const desk: Desk = {
    input,
    state,
    model,
    features,
    relationFeatures,
    actionScores,
    relationScores: new Int32Array(model.relationCount),
  };
  while (!isDone(state)) {
    features.steps = 0;
    const action = decideAction(desk);
    apply(state, action, decideRelation(desk, action));
  }
  return { heads: state.heads, labels: state.labels };
}

/** Adds the scores of one step of features after the other, until one action is far enough ahead. Source: Strubell et al. 2015. */
function decideAction({ actionScores, features, input, model, state }: Desk): number {
  const only = onlyAction(state);
  if (only >= 0) return only;
  const { actions, leads } = model;
  actionScores.fill(0);
  makeSteps(input, state, features, 1);
  actions.addScores(features.first, actionScores);
  const first = bestAction(state, actionScores);
  if (leadOfAction(state, actionScores, first) >= leads.firstStep) return first;
  makeSteps(input, state, features, 2);
  actions.addScores(features.second, actionScores);
  const second = bestAction(state, actionScores);
  if (input.guide === undefined || leadOfAction(state, actionScores, second) >= leads.secondStep) return second;
  makeSteps(input, state, features, 3);
  actions.addScores(features.third, actionScores);
  return bestAction(state, actionScores);
}

/** The relation of the arc that an action makes, from 1; 0 where it makes none, or the parser gives none. */
function decideRelation(
  { features, input, model, relationFeatures, relationScores, state }: Desk,
  action: number,
): number {
  const { leads, relations, relationsOf } = model;
  if (relations === undefined || (action !== LEFT && action !== RIGHT)) return 0;
  const [head, dependant] = action === LEFT ? [state.next, top(state)] : [top(state), state.next];
  const some = relationsOf?.(input, head, dependant);
  if (some?.length === 1) return some[0]! + 1;
  relationScores.fill(0);
  makeSteps(input, state, features, 1);
  addRelationFeatures(features.first, features.firstCore, action, relationFeatures);
  relations.addScores(relationFeatures, relationScores, some);
  const first = bestClass(relationScores, some);
  if (leadOf(relationScores, first, some) >= leads.relation) return first + 1;
  makeSteps(input, state, features, 2);
  addRelationFeatures(features.second, features.second.count, action, relationFeatures);
  relations.addScores(relationFeatures, relationScores, some);
  return bestClass(relationScores, some) + 1;
}
