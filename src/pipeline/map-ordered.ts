/**
 * Maps items one by one, up to `width` at a time, and gives the results in the order of the items. Memory is bounded by
 * `width`; the source is read no faster than results are taken.
 */
export async function* mapOrdered<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => R | Promise<R>,
  width: number,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const item of items) {
    const result = Promise.resolve(work(item));
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= width) yield await running.shift()!;
  }
  while (running.length > 0) yield await running.shift()!;
}
