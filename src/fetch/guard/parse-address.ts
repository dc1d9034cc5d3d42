import { maxAddressUnits } from '../limits.ts';
import { failed, type Outcome } from '../notices.ts';

/** Reads an address; `base` is the page that names it. The fragment is dropped: it is never sent. */
export function parseAddress(text: string, base?: URL): Outcome<URL> {
  if (text.length > maxAddressUnits) return invalid(text, `it is longer than ${maxAddressUnits} characters`);
  const url = URL.parse(text.trim(), base?.href);
  if (!url) return invalid(text, 'it is no address; check it for typing errors');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return invalid(text, 'only http and https are fetched');
  if (url.username || url.password) return invalid(url.host, 'it holds a name or a password; give it without');
  url.hash = '';
  return { value: url };
}

const invalid = (text: string, why: string): Outcome<URL> =>
  failed('fetch/address/invalid', `${text.slice(0, 200)}: ${why}`);
