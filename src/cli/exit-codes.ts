/** What the exit status of every command means. */
export const exitCodes = {
  /** Done, notices or not. */
  done: 0,
  /** Findings under `--strict`; or verify failed. */
  found: 1,
  /** The command line is wrong. */
  usage: 2,
  /** An input could not be read, though the others were processed. */
  unread: 3,
} as const;
