/**
 * Gives each item what a model says that was trained without it: the items are dealt into folds by blocks of 25, and each fold is read by a model of the
 * others. Keyed by item.
 */
export function jackknife<T, R>(
  items: readonly T[],
  folds: number,
  train: (items: readonly T[]) => (item: T) => R,
): Map<T, R> {
  const foldOf = (index: number) => Math.floor(index / blockSize) % folds;
  const said = new Map<T, R>();
  for (let fold = 0; fold < folds; fold += 1) {
    const read = train(items.filter((_, index) => foldOf(index) !== fold));
    items.forEach((item, index) => {
      if (foldOf(index) === fold) said.set(item, read(item));
    });
  }
  return said;
}

const blockSize = 25;
