import { lazy, readLexicon } from '../../../../language/lexicon.ts';
import { isNewsSource } from '../../../../language/lists/news-sources.ts';
import type { Article } from '../../../../model/article.ts';
import { fold } from '../../../../text/fold.ts';
import { unnamedAgency } from './address-credits.ts';
import { agencyOf, type Credit, findAgencyNames, sourceId } from './credit.ts';
import { type Line, splitCreditLines } from './lines.ts';

/** The agencies that lines of credit name. */
export interface LineCredits {
  /** Whom the text is by. */
  readonly by: readonly Credit[];
  /** Who helped with it. */
  readonly helped: readonly Credit[];
}

/** The agencies that lines at any place of a text credit it to, in the many forms that pages have for it. Linear. */
export function findLineCredits(article: Article): LineCredits {
  const [by, helped]: [Credit[], Credit[]] = [[], []];
  for (const line of splitCreditLines(article)) {
    for (const { hint, edge, helps, find } of forms) {
      if ((edge && !line.isEdge) || !hint.test(line.words)) continue;
      const found = find(line);
      if (found.length === 0) continue;
      (helps ? helped : by).push(...found);
      break;
    }
  }
  return { by, helped };
}

interface CreditForm {
  readonly hint: RegExp;
  readonly edge?: true;
  readonly helps?: true;
  readonly find: (line: Line) => Credit[];
}

const photo = /\b(?:photo\p{L}*|images?|picture|getty|illustration|video)\b|\/\s?\p{Lu}/iu;
const namesOf = ({ words, start }: Line): Credit[] => (photo.test(words) ? [] : findAgencyNames(words, start));

/** The names that stand where a pattern ends: right behind the words that make a credit of them. */
const namesBehind =
  (lead: RegExp) =>
  (line: Line): Credit[] => {
    const found = lead.exec(line.words);
    if (!found || photo.test(line.words)) return [];
    const from = found.index + found[0].length;
    return findAgencyNames(line.words.slice(from, from + nameUnits), line.start + from).filter(
      ({ span }) => span!.start - line.start - from <= nearUnits,
    );
  };

const nameUnits = 60;
const nearUnits = 4;

/** "(Reporting by Orla Vance; Editing by Tam Reed)": one agency closes its reports so, without its name. */
const signOff =
  /\b(?:reporting|writing) (?:and writing )?by [^.;()]{3,160}[;.] ?(?:\p{L}+ ){0,3}\p{L}{6,8} by \p{Lu}/iu;

function findSignOff({ words, start, end }: Line): Credit[] {
  const found = signOff.exec(words);
  return found ? [{ id: 'Reuters', name: 'Reuters', span: { start: start + found.index, end } }] : [];
}

const shortName = 70;
/** What stands beside the names in a byline. */
const bylineWord =
  /^(?:by|from|and|with|of|for|the|in|at|staff|writers?|reporters?|correspondents?|reports?|editors?|medical|science)$/;
/** What makes a byline of a line of names: a word of the trade, or an agency set off at the end. */
const bylineSign = /^\W*(?:by|from|the)\s|\b(?:staff|writers?|reporters?|correspondents?)\b/i;
const setOff = /(?:[,|•·]|\s[-–—])\s?$/;

function findByline(line: Line): Credit[] {
  const { words, start, isFirst, isLast } = line;
  if (words.length > shortName || /[!?"“]|\.\s|:\s*$/.test(words.replace(/\b\p{Lu}\.\s/gu, ''))) return [];
  const isNames = (words.match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => /^[\p{Lu}\d]/u.test(word) || bylineWord.test(word),
  );
  const names = isNames ? namesOf(line) : [];
  const lead = words.slice(0, Math.max(0, (names[0]?.span?.start ?? start) - start));
  const rest = words.slice(lead.length + (names[0]?.name.length ?? 0));
  const isAlone =
    /^\W*$/.test(lead) &&
    /^\W*(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}\b[^\n]{0,24})?$/u.test(rest) &&
    (isLast || (isFirst && words.includes(' ')));
  return bylineSign.test(words) || setOff.test(lead) || isAlone ? names : [];
}

const dateline =
  /^[^\n()"“]{0,70}?\((\p{Lu}[\p{L} -]{1,30})\)\s{0,2}(?:[-–—:]|(?=\p{Lu}))|^(\p{Lu}[\p{L}]{1,9})\s?[-–—]\s/u;

/** The name alone in the parentheses of a dateline that nobody marked as one: "SKERRIN: (PTI) The mayor". */
function findDateline({ words, start }: Line): Credit[] {
  const found = dateline.exec(words);
  const name = found?.[1] ?? found?.[2];
  if (!found || name === undefined) return [];
  const at = start + found[0].indexOf(name);
  const isKnown = agencyOf(name) !== undefined || (found[1] !== undefined && isNewsSource(name));
  return isKnown ? [{ id: sourceId(name), name, span: { start: at, end: at + name.length } }] : [];
}

const list = /\(([\p{L}. ]{2,30}(?:[,/] ?[\p{L}. ]{2,30}){0,3})\)\W{0,2}$/u;

/** The agencies in parentheses behind the last words: "(AFP, dpa)". */
function findList({ words, start, isLast }: Line): Credit[] {
  const found = isLast ? list.exec(words) : null;
  if (!found) return [];
  const names = found[1]!.split(/[,/]/).map((name) => name.trim());
  if (!names.every((name) => agencyOf(name) !== undefined)) return [];
  return names.map((name) => {
    const at = start + found.index + found[0].indexOf(name);
    return { id: sourceId(name), name, span: { start: at, end: at + name.length } };
  });
}

const wireWords = lazy(() => {
  const words = readLexicon('collate/wire-words.tsv').map(([word]) => word!);
  return new RegExp(`(?:^|[^\\p{L}])(?:${words.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`, 'u');
});

/** "… contributed to this report, which includes information from wire services." */
const findUnnamedHelp = ({ words, start, end }: Line): Credit[] =>
  isUnnamedAgency(words) ? [{ id: unnamedAgency, name: words.trim(), span: { start, end } }] : [];

const wireLead =
  /^(?:[\s(•*—–-]*)(?:by|from|with|additional|source|compiled|combined|reported|contributing|post|staff|[\p{L} ,.]{0,40}news|[\p{L} ,.]{0,40}wire)/u;
const longestWireLine = 90;

/** Whether a name is that of agencies at large: "Tribune News Services". */
export const isUnnamedAgency = (name: string): boolean => wireWords().test(fold(name));

/** "With Post wires", "From wire reports": agencies without a name. */
function findWires({ words, start, end }: Line): Credit[] {
  const folded = fold(words);
  if (words.length > longestWireLine || !wireLead.test(folded)) return [];
  return wireWords().test(folded) ? [{ id: unnamedAgency, name: words.trim(), span: { start, end } }] : [];
}

const copyright = /(?:©|\(c\)|\bcopyright)[\s©]{0,3}(?:\d{4}(?:[-–]\d{4})?)?[\s,]{0,3}(?:by\s)?/i;
const published =
  /\b(?:reported|written|provided|produced|distributed|published|appeared|appears) (?:first )?(?:by|in|on|at) (?:the )?/i;
const material =
  /\b(?:material|information|reporting|inputs?|files|text|content)\b[^.,;]{0,30}\b(?:from|by) (?:the )?|^\W{0,2}with (?:files? from |inputs? from |reporting by |reports from )?(?:the )?|\breports from (?:the )?/i;
const longestNote = 160;

const forms: readonly CreditForm[] = [
  { hint: /\bcontribut(?:ed|ing)\b/i, helps: true, find: (line) => [...namesOf(line), ...findUnnamedHelp(line)] },
  { hint: copyright, find: namesBehind(copyright) },
  {
    hint: signOff,
    edge: true,
    find: findSignOff,
  },
  {
    hint: published,
    edge: true,
    find: (line) => (line.words.length <= longestNote ? namesBehind(published)(line) : []),
  },
  {
    hint: material,
    edge: true,
    helps: true,
    find: (line) => (line.words.length <= longestNote ? [...namesBehind(material)(line), ...findWires(line)] : []),
  },
  { hint: /^[^\n()"“]{0,70}?\(\p{Lu}|^\p{Lu}\p{L}{1,9}\s?[-–—]\s/u, edge: true, find: findDateline },
  { hint: list, edge: true, helps: true, find: findList },
  { hint: /\p{Lu}/u, edge: true, find: (line) => [...findByline(line), ...findWires(line)] },
];
