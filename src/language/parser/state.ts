/** The state of an arc-eager parse: a stack, the next word, and the arcs so far. Places are those of `ParserInput`. */
export interface State {
  readonly count: number;
  readonly stack: Int32Array;
  depth: number;
  next: number;
  /** 0: no governor yet. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and next dependants on each side; 0: none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Bits of the relations of the dependants on each side. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
}

export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;
export const actionCount = 4;

const rowNames = [
  'stack',
  'left1',
  'left2',
  'right1',
  'right2',
  'leftCount',
  'rightCount',
  'leftSet',
  'rightSet',
] as const;
type Rows = Pick<State, (typeof rowNames)[number]>;

const createRows = (length: number): Rows => ({
  stack: new Int32Array(length),
  left1: new Int32Array(length),
  left2: new Int32Array(length),
  right1: new Int32Array(length),
  right2: new Int32Array(length),
  leftCount: new Int32Array(length),
  rightCount: new Int32Array(length),
  leftSet: new Int32Array(length),
  rightSet: new Int32Array(length),
});

/** Rows that are used again and again: one parse goes on at a time. */
let rows = createRows(128);

/** The state before the first word. Its rows, but for the tree's, are those of the state made last, so that one is in use at a time. */
export function createState(count: number): State {
  const length = count + 2;
  if (rows.stack.length < length) rows = createRows(2 * length);
  else for (const name of rowNames) rows[name].fill(0, 0, length);
  const { left1, left2, leftCount, leftSet, right1, right2, rightCount, rightSet, stack } = rows;
  return {
    count,
    stack,
    depth: 0,
    next: 1,
    heads: new Int32Array(length),
    labels: new Int32Array(length),
    left1,
    left2,
    right1,
    right2,
    leftCount,
    rightCount,
    leftSet,
    rightSet,
  };
}

export const top = (state: State): number => (state.depth > 0 ? state.stack[state.depth - 1]! : 0);
export const isDone = (state: State): boolean => state.depth === 0 && state.next > state.count;

/** Whether an action may be taken. The root is never shifted and governs from the right. */
export function isAllowed(state: State, action: number): boolean {
  const s0 = top(state);
  if (action === SHIFT) return state.next <= state.count;
  if (s0 === 0) return false;
  if (action === RIGHT) return state.next <= state.count;
  return action === LEFT ? state.heads[s0] === 0 : state.heads[s0] !== 0;
}

/** Takes an action; `label` is that of the arc which LEFT and RIGHT make. */
export function apply(state: State, action: number, label: number): void {
  const s0 = top(state);
  if (action === SHIFT) state.stack[state.depth++] = state.next++;
  else if (action === REDUCE) state.depth -= 1;
  else if (action === LEFT) {
    addArc(state, state.next, s0, label);
    state.depth -= 1;
  } else {
    addArc(state, s0, state.next, label);
    state.stack[state.depth++] = state.next++;
  }
}

function addArc(state: State, head: number, dependant: number, label: number): void {
  state.heads[dependant] = head;
  state.labels[dependant] = label;
  if (dependant < head) {
    state.left2[head] = state.left1[head]!;
    state.left1[head] = dependant;
    state.leftCount[head]! += 1;
    state.leftSet[head]! |= 1 << (label % 31);
  } else {
    state.right2[head] = state.right1[head]!;
    state.right1[head] = dependant;
    state.rightCount[head]! += 1;
    state.rightSet[head]! |= 1 << (label % 31);
  }
}
