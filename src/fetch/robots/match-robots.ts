import type { RobotsRules } from './parse-robots.ts';

/**
 * Whether the rules let a path with its query be fetched. The longest pattern that fits decides; of two as long, the one
 * that allows. Source: RFC 9309, 2.2.2.
 */
export function isAllowed({ rules }: RobotsRules, path: string): boolean {
  const target = normalizePath(path);
  if (target === '/robots.txt') return true;
  let best = { length: -1, allow: true };
  for (const { allow, pattern } of rules) {
    const normal = normalizePath(pattern);
    if (normal.length < best.length || !matchesPattern(normal, target)) continue;
    if (normal.length > best.length || allow) best = { length: normal.length, allow };
  }
  return best.allow;
}

/** `*` stands for any characters, `$` at the end for the end; a pattern without it fits whatever goes on. */
function matchesPattern(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [head = '', ...pieces] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(head)) return false;
  let at = head.length;
  const last = anchored ? pieces.pop() : undefined;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** One way to write each path: letters beyond ASCII as UTF-8 in `%XX`, what needs no `%XX` without. */
function normalizePath(path: string): string {
  const encoded = /[^\x21-\x7E]/.test(path)
    ? path.toWellFormed().replace(/[^\x21-\x7E]+/gu, (letters) => encodeURIComponent(letters))
    : path;
  return encoded.includes('%') ? encoded.replace(/%[0-9a-f]{2}/gi, normalizeCode) : encoded;
}

function normalizeCode(code: string): string {
  const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return /[\w.~-]/.test(letter) ? letter : code.toUpperCase();
}
