import { bestClass, createFeatures, type Features } from '../src/language/linear/scorer.ts';
import { addRelationFeatures, createParseFeatures, makeSteps } from '../src/language/parser/features.ts';
import type { Arcs } from '../src/language/parser/input.ts';
import { bestAction, onlyAction } from '../src/language/parser/parse.ts';
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
import { createPerceptron, findRivalClass, type Perceptron } from './perceptron.ts';
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

/**
 * Both decisions learn in steps, as they are taken: where the features of the first steps alone would go wrong, those learn too.
 * Source: Strubell et al. 2015.
 */
function createLearner({ actions, relations }: TrainedParser, relationCount: number): (item: ParserItem) => void {
  const features = createParseFeatures();
  const [relationFirst, relationSecond] = [createFeatures(mostFeatures), createFeatures(mostFeatures)];
  const actionScores = new Float64Array(actionCount);
  const relationScores = new Float64Array(relationCount);
  const costs = new Float64Array(actionCount);
  const [rivals, goals] = [new Int32Array(3), new Int32Array(3)];
  let cheapest = 0;
  /** The costly action that is ahead of the best of the cheapest, or less than a margin behind it; -1 for none. */
  const findRival = (least: number): number => {
    let lowest = forbidden;
    for (let action = 0; action < actionCount; action += 1) lowest = Math.min(lowest, costs[action]!);
    let rival = -1;
    cheapest = -1;
    for (let action = 0; action < actionCount; action += 1) {
      if (costs[action] === forbidden) continue;
      if (costs[action] === lowest) {
        if (cheapest < 0 || actionScores[action]! > actionScores[cheapest]!) cheapest = action;
      } else if (rival < 0 || actionScores[action]! > actionScores[rival]!) rival = action;
    }
    return rival >= 0 && actionScores[cheapest]! - actionScores[rival]! <= least ? rival : -1;
  };
  const learnAction = (state: State, gold: Arcs, steps: readonly Features[]): number => {
    for (let action = 0; action < actionCount; action += 1)
      costs[action] = isAllowed(state, action) ? actionCost(state, gold.heads, action) : forbidden;
    actionScores.fill(0);
    steps.forEach((step, at) => {
      actions.addScores(step, actionScores);
      rivals[at] = findRival(at === steps.length - 1 ? margins.action : margins.early);
      goals[at] = cheapest;
    });
    let from = steps.length - 1;
    while (from >= 0 && rivals[from]! < 0) from -= 1;
    for (let step = 0; step <= from; step += 1) actions.update(steps[step]!, goals[from]!, rivals[from]!);
    actions.tick();
    return bestAction(state, actionScores);
  };
  const learnRelation = (state: State, gold: Arcs, action: number): number => {
    if (relations === undefined || (action !== LEFT && action !== RIGHT)) return 0;
    relationScores.fill(0);
    addRelationFeatures(features.first, features.firstCore, action, relationFirst);
    addRelationFeatures(features.second, features.second.count, action, relationSecond);
    const [dependant, head] = action === LEFT ? [top(state), state.next] : [state.next, top(state)];
    const truth = gold.heads[dependant] === head ? gold.labels[dependant]! - 1 : -1;
    relations.addScores(relationFirst, relationScores);
    const first = truth < 0 ? -1 : findRivalClass(relationScores, truth, 0);
    relations.addScores(relationSecond, relationScores);
    const second = truth < 0 ? -1 : findRivalClass(relationScores, truth, margins.relation);
    if (first >= 0 || second >= 0) relations.update(relationFirst, truth, second >= 0 ? second : first);
    if (second >= 0) relations.update(relationSecond, truth, second);
    relations.tick();
    return bestClass(relationScores) + 1;
  };
  return ({ gold, input }) => {
    const state = createState(input.count);
    const { first, second, third } = features;
    const steps = input.guide ? [first, second, third] : [first, second];
    while (!isDone(state)) {
      features.steps = 0;
      makeSteps(input, state, features, steps.length);
      const only = onlyAction(state);
      const action = only < 0 ? learnAction(state, gold, steps) : only;
      apply(state, action, learnRelation(state, gold, action));
    }
  };
}

const mostFeatures = 64;
const forbidden = Number.POSITIVE_INFINITY;
/**
 * How far ahead the right decision must be to be left alone: of an action with all features, with those of the first steps, and of a relation.
 * Chosen on GUM dev, which was then kept out of the training.
 */
const margins = { action: 15, early: 10, relation: 5 } as const;
