import type { Clock } from '../clock.ts';
import type { FetchLimits } from '../limits.ts';
import type { WireAnswer, WireResult } from './send-request.ts';

const passingStatuses: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** Settings of {@link sendWithRetries}. */
export interface RetrySettings {
  readonly clock: Clock;
  readonly limits: Pick<FetchLimits, 'attempts' | 'retryMs' | 'maxRetryMs'>;
}

/**
 * Sends until an answer stands, or the attempts are used up; waits longer each time, and as long as the server asks. Gives
 * the last answer; of answers that broke off, the longest.
 */
export async function sendWithRetries(
  send: () => Promise<WireResult>,
  { clock, limits }: RetrySettings,
): Promise<WireResult> {
  let best: WireResult = await send();
  for (let attempt = 1; attempt < limits.attempts; attempt += 1) {
    const waitMs = waitBefore(best, limits.retryMs * 2 ** (attempt - 1), clock);
    if (waitMs === undefined || waitMs > limits.maxRetryMs) return best;
    await clock.wait(waitMs);
    best = chooseBetter(best, await send());
  }
  return best;
}

/** How long to wait before the next attempt; undefined if there is to be none. */
function waitBefore(result: WireResult, retryMs: number, clock: Clock): number | undefined {
  if ('failure' in result) return result.failure.passing ? retryMs : undefined;
  const { answer } = result;
  if (passingStatuses.has(answer.status)) return Math.max(retryMs, parseRetryAfter(answer, clock) ?? 0);
  return answer.truncated === 'disconnect' ? retryMs : undefined;
}

function chooseBetter(before: WireResult, after: WireResult): WireResult {
  const [old, fresh] = [cutPage(before), cutPage(after)];
  if (!old) return after;
  if ('failure' in after) return before;
  return fresh && old.body.length > fresh.body.length ? before : after;
}

const cutPage = (result: WireResult): WireAnswer | undefined =>
  'answer' in result && result.answer.truncated === 'disconnect' && result.answer.status < 400
    ? result.answer
    : undefined;

/** Milliseconds that the server asks to wait: it names seconds, or a date. Source: RFC 9110, 10.2.3. */
export function parseRetryAfter({ rawHeaders }: Pick<WireAnswer, 'rawHeaders'>, clock: Clock): number | undefined {
  const value = rawHeaders.find(([name]) => name.toLowerCase() === 'retry-after')?.[1].trim();
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now());
}
