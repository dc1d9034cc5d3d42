import type { Check, CheckEvidence, CheckItem } from '../../../model/check.ts';
import { isFieldCitation } from '../../../model/citation.ts';
import { describeOriginsOf, describeStand, markAgainst } from '../../check/describe-item.ts';
import { groupByVerdict, kindLabels, tagOf, verdictLooks } from '../../check/verdicts.ts';
import type { DifferenceMark } from '../../differences.ts';
import { quoteBare } from '../../labels.ts';
import { escapeMarkdown } from '../escape.ts';
import type { Footnotes } from '../footnotes.ts';

/** The items, the worst verdict first, each with both sides' words. */
export function setItems({ items }: Check, notes: Footnotes): string[] {
  if (items.length === 0) return [];
  const groups = groupByVerdict(items).flatMap(([verdict, own]) => [
    '',
    `### ${capitalize(verdictLooks[verdict].label)}`,
    '',
    ...own.flatMap((item) => setItem(item, notes)),
  ]);
  return [
    '',
    '## What the inputs say',
    '',
    'The worst first. ~~Struck~~ words stand only in the input, **bold** words only in the draft.',
    ...groups,
  ];
}

function setItem(item: CheckItem, notes: Footnotes): string[] {
  const { citation, kind, subject, evidence, more = 0, why } = item;
  const place = `${isFieldCitation(citation) ? citation.field : 'characters'} ${citation.start}–${citation.end}`;
  const words = kind === 'quote' ? quoteBare(citation.exact) : citation.exact;
  const said = subject ? ` (${escapeMarkdown(subject.name)})` : '';
  const marks = markAgainst(item);
  const origins = describeOriginsOf(item);
  const otherwise = item.otherwise === undefined ? '' : `, else ${verdictLooks[item.otherwise].label}`;
  return [
    `- **${escapeMarkdown(tagOf(item))}** ${escapeMarkdown(words)}${said}, ${kindLabels[kind]}, ${place}${otherwise}`,
    ...(marks ? [`  - ${marks.map(setMark).join(' ')}`] : []),
    ...evidence.map((one) => `  - ${setEvidence(one, notes)}`),
    ...(more > 0 ? [`  - and ${more} more`] : []),
    ...(origins === undefined ? [] : [`  - *${origins}*`]),
    `  - *why: ${escapeMarkdown(why.join('; '))}*`,
  ];
}

function setEvidence(one: CheckEvidence, { marks, refer }: Footnotes): string {
  const { citation, subject, primary } = one;
  const stand = `${describeStand(one)}${primary ? '; primary text' : ''}`;
  const cited = refer([citation, ...(subject?.citation ? [subject.citation] : [])]);
  return `${marks.of(citation.articleId)}: ${escapeMarkdown(quoteBare(citation.exact))} (${escapeMarkdown(stand)})${cited}`;
}

function setMark({ kind, text }: DifferenceMark): string {
  const words = escapeMarkdown(text);
  if (kind === 'same' || words === '') return words;
  return kind === 'added' ? `**${words}**` : `~~${words}~~`;
}

const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
