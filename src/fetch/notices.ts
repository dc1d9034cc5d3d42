import type { Notice } from '../model/notice.ts';

/** Every rule by which fetching gives a notice, with its severity and what it means. */
export const fetchRules = {
  'fetch/address/invalid': {
    severity: 'fatal',
    meaning: 'The address is not http or https, is too long, or holds a password.',
  },
  'fetch/address/private': { severity: 'fatal', meaning: 'The host is inside a private network, or this machine.' },
  'fetch/address/unknown-host': { severity: 'fatal', meaning: 'No host has that name, or it was not found in time.' },
  'fetch/robots/disallowed': { severity: 'fatal', meaning: 'The robots.txt of the host asks not to fetch the page.' },
  'fetch/robots/unreachable': {
    severity: 'fatal',
    meaning: 'The robots.txt of the host could not be read, which counts as a refusal.',
  },
  'fetch/redirect/too-many': { severity: 'fatal', meaning: 'The page leads on more than five times.' },
  'fetch/redirect/loop': { severity: 'fatal', meaning: 'The page leads on to itself.' },
  'fetch/redirect/invalid': { severity: 'fatal', meaning: 'The page leads on to what is no address.' },
  'fetch/redirect/followed': { severity: 'info', meaning: 'The page was found at another address.' },
  'fetch/status/refused': { severity: 'fatal', meaning: 'The server gave an error in place of the page.' },
  'fetch/connection/failed': {
    severity: 'fatal',
    meaning: 'The host was not reached, or broke off, or spoke no HTTP.',
  },
  'fetch/time/exceeded': { severity: 'fatal', meaning: 'The host did not answer in time.' },
  'fetch/body/cut': { severity: 'warning', meaning: 'The page did not come whole; what came was read.' },
  'fetch/body/broken': { severity: 'fatal', meaning: 'The page is packed in a way that cannot be unpacked.' },
  'fetch/body/too-large': { severity: 'fatal', meaning: 'The page unpacks to more than the limit.' },
  'fetch/cache/missing': {
    severity: 'fatal',
    meaning: 'The cache does not hold the page, and no network may be used.',
  },
  'fetch/cache/kept': {
    severity: 'warning',
    meaning: 'The page could not be fetched anew; the copy in the cache was read.',
  },
  'fetch/cache/damaged': { severity: 'warning', meaning: 'A part of the cache is cut or broken and is not used.' },
  'fetch/cache/unwritable': { severity: 'warning', meaning: 'The cache could not be written; the page was read.' },
} as const satisfies Record<string, { readonly severity: Notice['severity']; readonly meaning: string }>;

/** A rule by which fetching gives a notice. */
export type FetchRule = keyof typeof fetchRules;

/** A value, or the notice that says why there is none. */
export type Outcome<T> = { readonly value: T } | { readonly problem: Notice };

/** A notice of a rule of fetching; `reason` says what was seen and what to do. */
export const createNotice = (rule: FetchRule, reason: string): Notice => ({
  severity: fetchRules[rule].severity,
  rule,
  reason,
});

/** An outcome without a value. */
export const failed = (rule: FetchRule, reason: string): { readonly problem: Notice } => ({
  problem: createNotice(rule, reason),
});
