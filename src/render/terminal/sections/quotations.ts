import type { Quotation, StatementOrigin, Telling } from '../../../model/edition.ts';
import { describeOrigins, hasSharedOrigin } from '../../derivations/describe-derivation.ts';
import { type DifferenceMark, markDifferences } from '../../differences.ts';
import { countOf, nameOf, relationLabels, viaOf } from '../../labels.ts';
import { type Page, setLabelled, setParagraph, setSection } from '../page.ts';
import type { Run } from '../wrap.ts';

const maxQuotations = 24;

/** Quotations that two or more reports tell, most told first: the fullest telling, then the others set against it. */
export function setQuotations(page: Page): string[] {
  const shared = page.edition.quotations
    .filter((quotation) => countReports(quotation) > 1)
    .sort((a, b) => countReports(b) - countReports(a));
  const lines = shared
    .slice(0, maxQuotations)
    .flatMap((quotation, index) => [
      ...(index > 0 ? [''] : []),
      ...(index > 0 && shared[index - 1]!.speaker === quotation.speaker ? [] : setSpeaker(page, quotation)),
      ...setTellings(page, quotation),
    ]);
  const rest = shared.length - maxQuotations;
  if (rest > 0) lines.push('', ...setParagraph(page, [{ text: `and ${rest} more`, style: page.colors.dim }]));
  return setSection(page, 'QUOTATIONS', lines, 'told by two or more   [-only in the fullest-] {+only here+}');
}

const countReports = ({ tellings }: Quotation): number =>
  new Set(tellings.map(({ citation }) => citation.articleId)).size;

const setSpeaker = (page: Page, { speaker }: Quotation): string[] =>
  setParagraph(page, [{ text: nameOf(page.edition, speaker) ?? 'Speaker not known', style: page.colors.bold }]);

function setTellings(page: Page, { id, base, tellings }: Quotation): string[] {
  const fullest = tellings[base]!;
  const others = tellings.filter((telling) => telling !== fullest);
  const same = others.filter(({ relation }) => relation === 'verbatim');
  return [
    ...setTelling(page, fullest, same),
    ...others.filter((telling) => !same.includes(telling)).flatMap((telling) => setTelling(page, telling, [])),
    ...setOrigins(page, id),
  ];
}

/** How many origins stand behind a quotation, which reports count as one, and the words that show it. */
function setOrigins(page: Page, quotation: string): string[] {
  const origins = page.edition.origins.find(({ statement }) => statement === quotation);
  if (!origins || !hasSharedOrigin(origins)) return [];
  return [
    ...setParagraph(page, [{ text: describeOrigins(page.edition, origins), style: page.colors.bold }], 3),
    ...origins.origins.filter(({ tellings }) => tellings.length > 1).flatMap((origin) => setOrigin(page, origin)),
  ];
}

function setOrigin(page: Page, { tellings, why, proofs = [] }: StatementOrigin): string[] {
  const { marks, colors } = page;
  const list = marks.list(tellings.map((articleId) => ({ articleId })));
  const shown = proofs[0]?.citations[0]?.exact.trim();
  return setParagraph(
    page,
    [
      { text: `${list} count as one origin: ${why}`, style: colors.dim },
      ...(shown === undefined ? [] : [{ text: ` — “${cutWords(shown)}”`, style: colors.dim }]),
    ],
    4,
  );
}

const longestProof = 80;

function cutWords(text: string): string {
  if (text.length <= longestProof) return text;
  const space = text.lastIndexOf(' ', longestProof);
  return `${text.slice(0, space > 0 ? space : longestProof).toWellFormed()} …`;
}

function setTelling(page: Page, telling: Telling, same: readonly Telling[]): string[] {
  const { marks, colors } = page;
  const label = marks.list([telling, ...same].map(({ citation }) => citation));
  const differences = markDifferences(telling);
  const words: Run[] = differences
    ? [{ text: openingMark(telling) }, ...joinMarks(page, differences), { text: closingMark(telling) }]
    : [{ text: quoted(telling) }];
  return setLabelled(page, label, [...words, { text: `  ${noteOf(telling)}`, style: colors.dim }], {
    column: Math.max(4, label.length + 2),
  });
}

/** The words of a telling, in quotation marks where the report prints them so. */
function quoted({ citation, more = [], form }: Telling): string {
  const words = [citation, ...more].map(({ exact }) => exact.trim()).join(' … ');
  return openingMark({ form }) + words + closingMark({ form });
}

const openingMark = ({ form }: Pick<Telling, 'form'>): string => (form === 'direct' ? '“' : '');
const closingMark = ({ form }: Pick<Telling, 'form'>): string => (form === 'direct' ? '”' : '');

function noteOf(telling: Telling): string {
  const via = viaOf(telling);
  const parts = [
    telling.relation === 'verbatim' ? '' : relationLabels[telling.relation],
    telling.form === 'indirect' ? 'reported speech' : '',
    via.length > 0 ? `via ${via.join(', ')}` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? `— ${parts.join('; ')}` : '';
}

const joinMarks = (page: Page, marks: readonly DifferenceMark[]): Run[] =>
  marks.flatMap((mark, index) => [...(index > 0 ? [{ text: ' ' }] : []), markRun(page, mark)]);

function markRun({ colors }: Page, { kind, text }: DifferenceMark): Run {
  const words = text.trim();
  if (kind === 'same') return { text: words };
  return kind === 'added' ? { text: `{+${words}+}`, style: colors.green } : { text: `[-${words}-]`, style: colors.red };
}

/** How many quotations stand in one report only, by report. */
export function setSingleQuotations(page: Page): string[] {
  const counts = new Map<string, number>();
  for (const quotation of page.edition.quotations) {
    if (countReports(quotation) !== 1) continue;
    const { articleId } = quotation.tellings[0]!.citation;
    counts.set(articleId, (counts.get(articleId) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return [];
  const parts = page.edition.articles
    .filter(({ id }) => counts.has(id))
    .map(({ id }) => `${page.marks.of(id)} ${counts.get(id)}`);
  return [
    '',
    ...setParagraph(page, [
      { text: `${countOf(all, 'quotation')} in one report alone: ${parts.join(' · ')}`, style: page.colors.dim },
    ]),
  ];
}
