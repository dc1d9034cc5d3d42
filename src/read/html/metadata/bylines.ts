const opening =
  /^(?:(?:words?|story|text|analysis|report|interview|article|guest post|column|opinion)\s)?(?:(?:written|reported|posted|published|authored|contributed|reviewed and written)\s)?by\b:?\s*/i;
const label = /^(?:(?:written|posted|authored)\s)?by:?$|^(?:the\s)?authors?:?$/i;
const role = /^(?:by\s+)?(?:about\s+)?(?:the\s+)?authors?:?\s+/i;

/** What follows the names in a byline: a bar, a date, a count, a link of the page. */
const behind =
  /\s*(?:[|•·∙●⋅]|\s[–—-]\s|(?:last\s)?updated\b|published\b|posted\b|modified\b|reviewed by|edited by|fact[- ]checked|medically|photograph|\bfollow\b|view all\b|view profile|read (?:more|full|the)|full bio|see all|more (?:by|from)|share\b|\+|@|https?:|\b\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day|\bmin(?:ute)?s? read|\(?opens in).*$/isu;
const maxByline = 400;
const maxNames = 110;
const notNames =
  /^(?:submitting|continuing|using|signing|clicking|subscribing)\b|^(?:name|author|admin|home|(?:mon|tues?|wed|thu|fri|sat|sun)(?:day)?|staff writers? at|comments?|reply|says|subscribe|bio|menu|close|search)\b\s?\*?$|©|[{}<>]|\b(?:is|was|are|has|have|will|writes)\s(?:an?|the|been|over|more)\b|\bsays$/i;

/** Whether a line says who wrote the text: "By Jane Doe", "Written by Jane Doe". */
export const opensByline = (line: string): boolean =>
  line.length <= maxByline && opening.test(line) && /^\s*\p{L}/u.test(line.replace(opening, ''));

/** Whether a line is nothing but "By" or "Author". */
export const isBylineLabel = (line: string): boolean => label.test(line.trim());

/** The names in a byline, without "By", dates and what else stands behind; undefined where nothing like names is left. */
export function cleanByline(line: string): string | undefined {
  if (line.length > maxByline) return undefined;
  const names = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(opening, '')
    .replace(role, '')
    .replace(opening, '')
    .replace(behind, '')
    .replace(/^[\s,;:/]+|[\s,;:/]+$/g, '')
    .trim();
  const isNames = names.length >= 2 && names.length <= maxNames && !notNames.test(names) && /\p{L}/u.test(names);
  return isNames && names.split(' ').length <= 14 ? names : undefined;
}
