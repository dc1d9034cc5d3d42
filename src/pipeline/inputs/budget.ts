/** What unpacking one input may come to: no writing packs so well that little makes so much. */
export interface Budget {
  /** Notes bytes read from the input itself. */
  readonly addPacked: (bytes: number) => void;
  /** Notes bytes that came out of any packing inside it. @throws Error `input/bomb` as its cause, where they are too many for what was read. */
  readonly addUnpacked: (bytes: number) => void;
}

const free = 64 * 1024 * 1024;
const maxRatio = 250;

/** A budget for one input with all that is packed inside it. */
export function createBudget(): Budget {
  let packed = 0;
  let unpacked = 0;
  return {
    addPacked: (bytes) => {
      packed += bytes;
    },
    addUnpacked: (bytes) => {
      unpacked += bytes;
      if (unpacked > free && unpacked > packed * maxRatio) {
        const reason = `${packed} packed bytes make over ${unpacked}; no writing packs so well, so it is not unpacked further`;
        throw new Error(reason, { cause: 'input/bomb' });
      }
    },
  };
}
