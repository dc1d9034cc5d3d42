const kept = new Int32Array(1);

/**
 * Keeps a number that was read for no other sake than to have the memory bring what lies around it: else the engine would leave the reading out. What lies far
 * apart is read ahead many at a time, since to wait for each by itself takes longer than all that is done with it.
 */
export function keepRead(read: number): void {
  kept[0] = read;
}
