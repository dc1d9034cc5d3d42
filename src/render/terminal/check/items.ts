import type { CheckEvidence, CheckItem, CheckVerdict } from '../../../model/check.ts';
import { type Citation, isFieldCitation } from '../../../model/citation.ts';
import { describeOriginsOf, describeStand, markAgainst } from '../../check/describe-item.ts';
import { groupByVerdict, isGrave, kindLabels, tagOf, verdictLooks } from '../../check/verdicts.ts';
import type { DifferenceMark } from '../../differences.ts';
import { dayOf, quoteBare } from '../../labels.ts';
import { setLabelled, setSection } from '../page.ts';
import type { Run } from '../wrap.ts';
import { type CheckSheet, styleOfVerdict } from './sheet.ts';

const labelColumn = 7;
const maxEvidence = 4;
const maxExact = 320;

/** The items, the worst verdict first: what wants a look in full, what is found in a line each. */
export const setItems = (sheet: CheckSheet): string[] =>
  groupByVerdict(sheet.check.items).flatMap(([verdict, items]) => setGroup(sheet, verdict, items));

function setGroup(sheet: CheckSheet, verdict: CheckVerdict, items: readonly CheckItem[]): string[] {
  const heading = verdictLooks[verdict].label.toUpperCase();
  const lines = items.flatMap((item, index) =>
    isFull(item) ? [...(index > 0 ? [''] : []), ...setItem(sheet, item)] : setFound(sheet, item),
  );
  const note = items.some((item) => markAgainst(item) !== undefined)
    ? '[-only in the input-] {+only in the draft+}'
    : '';
  return setSection(sheet, heading, lines, note);
}

const isFull = (item: CheckItem): boolean =>
  isGrave(item) || item.verdict === 'other-wording' || item.verdict === 'found-trimmed';

/** An item with both sides' words, the evidence and the reasons. */
function setItem(sheet: CheckSheet, item: CheckItem): string[] {
  const { colors } = sheet;
  const marks = markAgainst(item);
  const said = item.subject ? ` — ${item.subject.name}` : '';
  return [
    ...setTagged(sheet, item, [
      { text: quoteIf(item, cut(item.citation.exact)), style: colors.bold },
      { text: `${said} · ${factsOf(item)}`, style: colors.dim },
    ]),
    ...(marks
      ? setLabelled(
          sheet,
          '',
          marks.flatMap((mark) => [{ text: ' ' }, setMark(sheet, mark)]),
          { column: labelColumn },
        )
      : []),
    ...item.evidence.slice(0, maxEvidence).flatMap((one) => setEvidence(sheet, one)),
    ...setMore(sheet, item),
    ...setLabelled(sheet, '', [{ text: `why: ${item.why.join('; ')}`, style: colors.dim }], { column: labelColumn }),
  ];
}

/** An item that is found, with where. */
function setFound(sheet: CheckSheet, item: CheckItem): string[] {
  const { colors } = sheet;
  const [first] = item.evidence;
  const where = first ? ` [${placeOf(sheet, first.citation)}]` : '';
  const more = item.evidence.length + (item.more ?? 0) - 1;
  const origins = describeOriginsOf(item);
  return setTagged(sheet, item, [
    { text: quoteIf(item, cut(item.citation.exact)) },
    { text: where, style: colors.cyan },
    { text: `${more > 0 ? ` +${more}` : ''}${origins === undefined ? '' : ` · ${origins}`}`, style: colors.dim },
  ]);
}

function setTagged(sheet: CheckSheet, item: CheckItem, runs: readonly Run[]): string[] {
  const tag = tagOf(item);
  const lines = setLabelled(sheet, tag, runs, { column: labelColumn });
  return lines.map((line, index) =>
    index === 0 ? line.replace(tag, () => styleOfVerdict(sheet, item.verdict)(tag)) : line,
  );
}

/** What an input says of the item, and where. */
function setEvidence(sheet: CheckSheet, one: CheckEvidence): string[] {
  const { colors, marks } = sheet;
  const { citation, primary } = one;
  const parts = [describeStand(one), describePlace(sheet, citation), ...(primary ? ['primary text'] : [])];
  return setLabelled(
    sheet,
    '',
    [
      { text: `${marks.of(citation.articleId)} `, style: colors.cyan },
      { text: quoteBare(cut(citation.exact)) },
      { text: ` — ${parts.join(' · ')}`, style: colors.dim },
    ],
    { column: labelColumn },
  );
}

function setMore(sheet: CheckSheet, item: CheckItem): string[] {
  const left = item.evidence.length - maxEvidence + (item.more ?? 0);
  const rest = left > 0 ? [`and ${left} more`] : [];
  const origins = describeOriginsOf(item);
  const parts = [...rest, ...(origins === undefined ? [] : [origins])];
  return parts.length === 0
    ? []
    : setLabelled(sheet, '', [{ text: parts.join(' · '), style: sheet.colors.dim }], { column: labelColumn });
}

const factsOf = (item: CheckItem): string =>
  `${kindLabels[item.kind]}, ${rangeOf(item.citation)}${item.otherwise === undefined ? '' : `, else ${verdictLooks[item.otherwise].label}`}`;

const rangeOf = (citation: Citation): string =>
  `${isFieldCitation(citation) ? citation.field : 'characters'} ${citation.start}–${citation.end}`;

const placeOf = ({ marks }: CheckSheet, citation: Citation): string =>
  `${marks.of(citation.articleId)} ${isFieldCitation(citation) ? `${citation.field} ` : ''}${citation.start}–${citation.end}`;

function describePlace({ marks }: CheckSheet, citation: Citation): string {
  const article = marks.articles.get(citation.articleId);
  return [article?.outlet, dayOf(article?.publishedAt), rangeOf(citation)].filter(Boolean).join(', ');
}

function setMark({ colors }: CheckSheet, { kind, text }: DifferenceMark): Run {
  if (kind === 'same') return { text: text.trim() };
  return kind === 'added'
    ? { text: `{+${text.trim()}+}`, style: colors.green }
    : { text: `[-${text.trim()}-]`, style: colors.red };
}

const quoteIf = ({ kind }: CheckItem, words: string): string => (kind === 'quote' ? quoteBare(words) : words);

const cut = (text: string): string =>
  text.length > maxExact ? `${text.slice(0, maxExact).toWellFormed().trimEnd()}…` : text;
