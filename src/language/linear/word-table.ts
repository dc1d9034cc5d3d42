import { lazy } from '../lexicon.ts';
import { hashString } from './hash.ts';
import { readModelFile } from './model-file.ts';

/**
 * A table of words in a model file: their hashes in ascending order under `keys`, and a whole number for each under `name`. Nothing is read
 * before the first question.
 */
export function createWordTable(model: string, name: string): (word: string) => number | undefined {
  const table = lazy(() => {
    const file = readModelFile(model);
    return { keys: file.array('keys', 'int32'), values: file.array(name, 'int16') };
  });
  return (word) => {
    const { keys, values } = table();
    const place = placeOf(keys, hashString(word));
    return place < 0 ? undefined : values[place]!;
  };
}

/** Place of a number in numbers in ascending order, or -1. */
export function placeOf(keys: Int32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (keys[middle] === key) return middle;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
