/** How long, how much and how often is asked of a server. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Finding the host, and reaching it. */
  readonly connectMs: number;
  /** From the request to the head of the answer. */
  readonly firstByteMs: number;
  /** From the request to the end of the answer. */
  readonly wholeMs: number;
  /** Of a page as it is sent. */
  readonly maxBytes: number;
  /** Of a page unpacked. */
  readonly maxUnpackedBytes: number;
  readonly maxRedirects: number;
  /** Requests for one page, the first among them. */
  readonly attempts: number;
  /** The first wait between attempts; each further one is twice as long. */
  readonly retryMs: number;
  /** A server that asks for a longer wait before the next attempt is left alone. */
  readonly maxRetryMs: number;
  /** Between two requests to one host, where its robots.txt asks for no longer pause. */
  readonly pauseMs: number;
  /** The longest pause that a robots.txt can ask for. */
  readonly maxPauseMs: number;
  /** How many addresses are under way at once; of one host, always one. */
  readonly width: number;
}

/** The limits where nobody sets others. */
export const defaultLimits: FetchLimits = {
  connectMs: 10_000,
  firstByteMs: 30_000,
  wholeMs: 120_000,
  maxBytes: 32 * 1024 * 1024,
  maxUnpackedBytes: 64 * 1024 * 1024,
  maxRedirects: 5,
  attempts: 3,
  retryMs: 1000,
  maxRetryMs: 60_000,
  pauseMs: 1000,
  maxPauseMs: 30_000,
  width: 4,
};

/** Of a robots.txt so much is read. Source: RFC 9309, 2.5. */
export const maxRobotsBytes = 500 * 1024;

/** Of an answer that says there is no page so much is read. */
export const maxOtherBytes = 64 * 1024;

/** A longer address is none. */
export const maxAddressUnits = 8192;
