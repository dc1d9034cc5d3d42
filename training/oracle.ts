import { LEFT, RIGHT, SHIFT, type State, top } from '../src/language/parser/state.ts';

/**
 * How many arcs of the right tree can no longer be made after an action. `gold` has the right governors, from place 1.
 * Source: Goldberg and Nivre 2012 (dynamic oracle of arc-eager).
 */
export function actionCost(state: State, gold: Int32Array, action: number): number {
  const [s0, n0] = [top(state), state.next];
  let cost = 0;
  if (action === SHIFT || action === RIGHT) {
    const skipTop = action === RIGHT ? 1 : 0;
    for (let at = 0; at < state.depth - 0; at += 1) {
      const item = state.stack[at]!;
      if (gold[item] === n0 && state.heads[item] === 0) cost += 1;
      if (at < state.depth - skipTop && gold[n0] === item) cost += 1;
    }
    if (action === RIGHT && gold[n0]! > n0) cost += 1;
    return cost;
  }
  for (let at = action === LEFT ? n0 : n0; at <= state.count; at += 1) if (gold[at] === s0) cost += 1;
  if (action === LEFT && gold[s0]! > n0) cost += 1;
  return cost;
}
