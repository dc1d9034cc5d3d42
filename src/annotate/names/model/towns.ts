import { lazy } from '../../../language/lexicon.ts';
import { hashString } from '../../../language/linear/hash.ts';
import { readModelFile } from '../../../language/linear/model-file.ts';

/** Hashes of the keys, in rising order. */
const towns = lazy(() => readModelFile('english-names').array('towns', 'int32'));

/**
 * Whether a key names a town of the world of a thousand people or more. The towns are kept as hashes of 32 bits: one word in forty thousand that is no
 * town passes for one. Source: GeoNames.
 */
export function isTown(key: string): boolean {
  const list = towns();
  const hash = hashString(key);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return list[low] === hash;
}
