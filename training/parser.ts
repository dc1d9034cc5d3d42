import { bestClass, createFeatures } from '../src/language/linear/linear-model.ts';
import { addParseFeatures, addRelationFeatures, createParseFeatures } from '../src/language/parser/features.ts';
import type { Arcs } from '../src/language/parser/input.ts';
import { bestAction } from '../src/language/parser/parse.ts';
import {
  actionCount,
  apply,
  createState,
  isAllowed,
  isDone,
  LEFT,
  RIGHT,
  type State,
  top,
} from '../src/language/parser/state.ts';
import { actionCost } from './oracle.ts';
import type { ParserItem } from './parser-items.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { createShuffle } from './shuffle.ts';

export interface ParserTraining {
  readonly relationCount: number;
  readonly epochs: number;
  /** Seed of the order in which sentences are learnt. */
  readonly seed: number;
  /** Whether relations are learnt beside the arcs. */
  readonly hasRelations: boolean;
}

/** The two decisions of a parser as they were learnt. */
export interface TrainedParser {
  readonly actions: Perceptron;
  /** Absent from a parser that gives bare trees. */
  readonly relations?: Perceptron;
}

/** Learns to parse: the parser goes its own way, and is told of each step that cost it an arc. Source: Goldberg and Nivre 2012. */
export function trainParser(
  items: readonly ParserItem[],
  { epochs, hasRelations, relationCount, seed }: ParserTraining,
): TrainedParser {
  const trained: TrainedParser = {
    actions: createPerceptron(actionCount),
    ...(hasRelations && { relations: createPerceptron(relationCount) }),
  };
  const learn = createLearner(trained, relationCount);
  const shuffle = createShuffle(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) for (const item of shuffle(items)) learn(item);
  return trained;
}

function createLearner({ actions, relations }: TrainedParser, relationCount: number): (item: ParserItem) => void {
  const features = createParseFeatures();
  const relationFeatures = createFeatures(features.hashes.length);
  const actionScores = new Float64Array(actionCount);
  const relationScores = new Float64Array(relationCount);

  const learnAction = (state: State, gold: Arcs): number => {
    actionScores.fill(0);
    actions.addScores(features, actionScores);
    const guess = bestAction(state, actionScores);
    const best = cheapestAction(state, gold.heads, actionScores);
    if (actionCost(state, gold.heads, guess) > actionCost(state, gold.heads, best))
      actions.update(features, best, guess);
    actions.tick();
    return guess;
  };
  const learnRelation = (state: State, gold: Arcs, action: number): number => {
    if (relations === undefined || (action !== LEFT && action !== RIGHT)) return 0;
    addRelationFeatures(features, action, relationFeatures);
    relationScores.fill(0);
    relations.addScores(relationFeatures, relationScores);
    const guess = bestClass(relationScores);
    const [dependant, head] = action === LEFT ? [top(state), state.next] : [state.next, top(state)];
    if (gold.heads[dependant] === head) relations.update(relationFeatures, gold.labels[dependant]! - 1, guess);
    relations.tick();
    return guess + 1;
  };
  return ({ gold, input }) => {
    const state = createState(input.count);
    while (!isDone(state)) {
      addParseFeatures(input, state, features);
      const action = learnAction(state, gold);
      apply(state, action, learnRelation(state, gold, action));
    }
  };
}

/** The allowed action that costs fewest arcs; of equals the one that the parser likes best. */
function cheapestAction(state: State, heads: Int32Array, scores: Float64Array): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let action = 0; action < actionCount; action += 1) {
    if (!isAllowed(state, action)) continue;
    const cost = actionCost(state, heads, action);
    if (cost > least || (cost === least && scores[action]! <= scores[best]!)) continue;
    best = action;
    least = cost;
  }
  return best;
}
