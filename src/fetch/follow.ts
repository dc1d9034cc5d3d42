import type { Notice } from '../model/notice.ts';
import type { HostAnswer } from './ask-host.ts';
import { type Exchange, isRedirect } from './exchange.ts';
import { parseAddress } from './guard/parse-address.ts';
import { failed, type Outcome } from './notices.ts';

/** The answer that redirects led to, and what was told on the way. */
export interface FollowedAnswer extends HostAnswer {
  readonly url: URL;
}

/** Follows redirects from an address to an answer that is none; each address is asked for anew, with all its checks. */
export async function followRedirects(
  start: URL,
  ask: (url: URL) => Promise<Outcome<HostAnswer>>,
  maxRedirects: number,
): Promise<Outcome<FollowedAnswer>> {
  const seen = new Set<string>();
  const notices: Notice[] = [];
  let url = start;
  for (;;) {
    seen.add(url.href);
    const asked = await ask(url);
    if ('problem' in asked) return asked;
    notices.push(...asked.value.notices);
    const { exchange } = asked.value;
    if (!isRedirect(exchange)) return { value: { exchange, url, notices } };
    const next = parseNext(start, url, exchange);
    if ('problem' in next) return next;
    if (seen.has(next.value.href))
      return failed(
        'fetch/redirect/loop',
        `${start.href}: it leads on to itself; open it in a browser, save it and give the file`,
      );
    if (seen.size > maxRedirects)
      return failed(
        'fetch/redirect/too-many',
        `${start.href}: it leads on more than ${maxRedirects} times, last to ${next.value.href}`,
      );
    url = next.value;
  }
}

function parseNext(start: URL, url: URL, { headers, status }: Exchange): Outcome<URL> {
  const location = headers.get('location');
  if (location === undefined)
    return failed('fetch/redirect/invalid', `${start.href}: the answer ${status} leads nowhere`);
  const next = parseAddress(location, url);
  if ('value' in next) return next;
  return failed('fetch/redirect/invalid', `${start.href}: it leads on to what is not fetched (${next.problem.reason})`);
}
