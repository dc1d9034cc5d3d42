/** Why an answer did not come whole, in the words of WARC. */
export type Truncation = 'length' | 'time' | 'disconnect';

/** What a server answered to one request, as it was sent. */
export interface Exchange {
  /** The address asked, without a fragment. */
  readonly url: string;
  /** ISO 8601 in UTC: when it was asked for. */
  readonly retrievedAt: string;
  readonly status: number;
  /** By name in lower case; of fields that are there twice the first counts. */
  readonly headers: ReadonlyMap<string, string>;
  /** Without the frames of chunked transfer; still packed if it was sent so. */
  readonly body: Uint8Array;
  readonly truncated?: Truncation;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether an answer leads on to another address. */
export const isRedirect = ({ status }: Pick<Exchange, 'status'>): boolean => redirects.has(status);

/** Whether an answer holds a page. */
export const hasPage = ({ status }: Pick<Exchange, 'status'>): boolean => status === 200 || status === 203;

/** Of two answers the one with the higher rank is worth more: a whole page or redirect (2), a part of one (1), an error (0). */
export function rankExchange({ status, truncated }: Pick<Exchange, 'status' | 'truncated'>): number {
  if (isRedirect({ status })) return 2;
  return hasPage({ status }) ? (truncated ? 1 : 2) : 0;
}

/** The encoding that the head of an answer names; lower case. */
export const parseCharset = (contentType: string | undefined): string | undefined =>
  /;\s{0,20}charset\s{0,5}=\s{0,5}["']?([\w.:+-]{2,40})/i.exec(contentType ?? '')?.[1]?.toLowerCase();
