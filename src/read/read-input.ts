import type { Input, ReadResult } from './input.ts';

/** Reads one input into articles. */
export function readInput(_input: Input): ReadResult {
  return { articles: [], notices: [] };
}
