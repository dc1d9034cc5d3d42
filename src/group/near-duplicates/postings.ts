import { keepRead } from '../match/read-ahead.ts';
import { createHeads, none } from './heads.ts';

/** The newest texts that hold each fingerprint: at most {@link mostHolders}, each of another family. */
export interface Postings {
  /** Puts a holder first; one of its own family, or the last of too many, makes room. */
  readonly add: (fingerprint: number, holder: number) => void;
  /** Takes a holder out, if it is still there. */
  readonly remove: (fingerprint: number, holder: number) => void;
  /** Writes the holders, newest first, into `found`; gives their number. */
  readonly read: (fingerprint: number, found: Int32Array) => number;
  /** Has the memory bring what the fingerprints of a text will be looked up in, all at once. */
  readonly fetch: (fingerprints: Uint32Array) => void;
}

/** A fingerprint that so many different texts hold is furniture or a formula of the trade. */
export const mostHolders = 16;

/**
 * An inverted index in plain arrays, so that tens of millions of postings cost neither objects nor the collector's time.
 * Each of its operations looks at {@link mostHolders} postings at most, however often a text comes. `families` tells the
 * family of each holder that is inside.
 */
export function createPostings(families: readonly number[]): Postings {
  const heads = createHeads();
  const nodes = createNodes();

  /** Cuts out the node of a family, or else the last of a full list; gives it, if there is one. */
  const cut = (place: number, family: number): number => {
    let before = none;
    let length = 1;
    for (let node = heads.at(place); node !== none; length += 1) {
      if (families[nodes.holder(node)] === family || length === mostHolders) {
        if (before !== none) nodes.link(before, nodes.next(node));
        return node;
      }
      before = node;
      node = nodes.next(node);
    }
    return none;
  };
  const add = (fingerprint: number, holder: number): void => {
    const place = heads.find(fingerprint);
    const head = heads.at(place);
    const old = cut(place, families[holder]!);
    const rest = old !== none && old === head ? nodes.next(head) : head;
    const node = old === none ? nodes.take() : old;
    nodes.fill(node, holder, rest);
    heads.set(place, fingerprint, node);
  };
  const remove = (fingerprint: number, holder: number): void => {
    const place = heads.find(fingerprint);
    let before = none;
    for (let node = heads.at(place); node !== none; before = node, node = nodes.next(node)) {
      if (nodes.holder(node) !== holder) continue;
      const next = nodes.next(node);
      if (before !== none) nodes.link(before, next);
      else if (next === none) heads.drop(place);
      else heads.set(place, fingerprint, next);
      nodes.free(node);
      return;
    }
  };
  const read = (fingerprint: number, found: Int32Array): number => {
    let count = 0;
    for (let node = heads.at(heads.find(fingerprint)); node !== none; node = nodes.next(node)) {
      found[count] = nodes.holder(node);
      count += 1;
    }
    return count;
  };
  const fetch = (fingerprints: Uint32Array): void => {
    let read = 0;
    for (let at = 0; at < fingerprints.length; at += 1) read ^= heads.glance(fingerprints[at]!);
    for (let at = 0; at < fingerprints.length; at += 1) {
      const node = heads.at(heads.find(fingerprints[at]!));
      if (node !== none) read ^= nodes.holder(node);
    }
    keepRead(read);
  };
  return { add, remove, read, fetch };
}

const pageBits = 17;
const pageNodes = 1 << pageBits;
const inPage = pageNodes - 1;

/** Nodes of lists, holder and next side by side, in pages; freed ones are used again. */
function createNodes() {
  const pages: Int32Array[] = [];
  let used = 0;
  let spare = none;

  const holder = (node: number): number => pages[node >> pageBits]![2 * (node & inPage)]!;
  const next = (node: number): number => pages[node >> pageBits]![2 * (node & inPage) + 1]!;
  const link = (node: number, to: number): void => {
    pages[node >> pageBits]![2 * (node & inPage) + 1] = to;
  };
  const take = (): number => {
    if (spare !== none) {
      const node = spare;
      spare = next(node);
      return node;
    }
    if (used >> pageBits === pages.length) pages.push(new Int32Array(2 * pageNodes));
    used += 1;
    return used - 1;
  };
  return {
    take,
    holder,
    next,
    link,
    fill: (node: number, of: number, to: number): void => {
      const page = pages[node >> pageBits]!;
      page[2 * (node & inPage)] = of;
      page[2 * (node & inPage) + 1] = to;
    },
    free: (node: number): void => {
      link(node, spare);
      spare = node;
    },
  };
}
