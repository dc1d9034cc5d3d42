import type { ExportLine } from './export-lines.ts';
import { findDate, isRightsLine, isSureFoot, type LabelledLine, parseHeadDate, parseLabel } from './labels.ts';
import { type ListedHead, type ReadPart, readListedHead } from './listed-head.ts';
import type { ExportPart } from './split-parts.ts';
import { readTagged } from './tagged.ts';

/** Title, outlet and date, where no label tells them, stand in so many lines above the labels. */
const maxAbove = 14;

/** So many lines from the first label on may be labels of the head. */
const maxHead = 16;

/** Reads one article of an export: its head, its text without the archive's notes behind it. Undefined without a text. */
export function readPart(part: ExportPart, outletFirst: boolean): ReadPart | undefined {
  const lines = withoutCover(part.filter(({ text }) => !/^page \d{1,4}(?: of \d{1,4})?$/i.test(text)));
  const tagged = readTagged(lines);
  if (tagged) return tagged;
  const labelled = lines.map(({ text }) => parseLabel(text));
  const { head, bodyAt, skipUnits = 0 } = readListedHead(lines) ?? readLabelledHead(lines, labelled, outletFirst);
  const end = findFoot(lines, labelled, bodyAt);
  const body = lines.slice(bodyAt, end);
  if (body.length === 0) return undefined;
  return {
    raw: new Map(Object.entries(withLabels(head, labelled, bodyAt, end))),
    body: { start: body[0]!.start + skipUnits, end: body.at(-1)!.end },
  };
}

/** The first article of an export may have a cover and a list of contents above it. */
function withoutCover(lines: readonly ExportLine[]): readonly ExportLine[] {
  const anchor = lines.findIndex(({ text }) => /^(?:length:|body$)/i.test(text));
  return anchor > maxAbove ? lines.slice(anchor - maxAbove) : lines;
}

/** A head with labels: title, outlet and date above them, in either order, then "Section:", "Length:", "Byline:", "Body". */
function readLabelledHead(
  lines: readonly ExportLine[],
  labelled: readonly (LabelledLine | undefined)[],
  outletFirst: boolean,
): ListedHead {
  const first = labelled.findIndex((label) => label !== undefined);
  if (first < 0 || first > maxAbove) return { head: {}, bodyAt: 0 };
  const limit = first + maxHead;
  const bodyLabel = labelled.findIndex((label, index) => index < limit && label?.meaning === 'body');
  const last = labelled.findLastIndex(
    (label, index) =>
      index < limit && label !== undefined && isHeadLabel(label) && (bodyLabel < 0 || index < bodyLabel),
  );
  const label = labelled[bodyLabel];
  const skipUnits = label && label.value !== '' ? lines[bodyLabel]!.text.length - label.value.length : 0;
  const bodyAt = label ? bodyLabel + (skipUnits > 0 ? 0 : 1) : Math.max(last, lastRights(lines, first)) + 1;
  return {
    head: readAbove(lines.slice(0, Math.max(first, 0)), lines.slice(0, bodyAt), outletFirst),
    bodyAt,
    skipUnits,
  };
}

const isHeadLabel = ({ meaning }: LabelledLine): boolean => meaning !== 'foot' && meaning !== 'body';

/** The line of rights near the labels. */
const lastRights = (lines: readonly ExportLine[], first: number): number =>
  lines.slice(0, first + 4).findLastIndex(({ text }) => isRightsLine(text));

/** What stands above the first label: title, outlet and date, or outlet, date and title. */
function readAbove(
  above: readonly ExportLine[],
  head: readonly ExportLine[],
  outletFirst: boolean,
): ListedHead['head'] {
  const dateAt = head.findLastIndex(({ text }) => parseHeadDate(text) !== undefined);
  if (dateAt < 0) return { title: above[0]?.text };
  const before = head.slice(0, dateAt).filter(({ text }) => !isRightsLine(text) && parseLabel(text) === undefined);
  const outlet = (outletFirst ? before[0] : before.at(-1))?.text;
  const title = outletFirst ? titleBelow(head.slice(dateAt + 1)) : before.at(-2)?.text;
  return {
    publishedAt: parseHeadDate(head[dateAt]!.text),
    outlet: outlet !== undefined && outlet.length < 120 ? outlet : undefined,
    title,
  };
}

/** The title below a date: the lines up to an empty one or a label, the edition aside. */
function titleBelow(lines: readonly ExportLine[]): string | undefined {
  const isTitle = ({ text }: ExportLine) => parseLabel(text) === undefined && !isRightsLine(text);
  const start = lines.findIndex((line) => isTitle(line) && !/\bedition\b/i.test(line.text));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1).findIndex((line) => line.afterBlank || !isTitle(line));
  const end = rest < 0 ? start + 1 : start + 1 + rest;
  return lines
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

/** Where the archive's notes behind the text begin: at a label that stands nowhere else, or at several others in a row. */
function findFoot(lines: readonly ExportLine[], labelled: readonly (LabelledLine | undefined)[], from: number): number {
  const isFoot = (at: number): boolean => labelled[at]?.meaning === 'foot' || isRightsLine(lines[at]?.text ?? '');
  for (let at = from; at < lines.length; at += 1) {
    if (isSureFoot(lines[at]!.text)) return at;
    if (isFoot(at) && (at >= lines.length - 2 || isFoot(at + 1))) return at;
  }
  return lines.length;
}

/** Adds what labels say in so many words, before the text and behind it. */
function withLabels(
  head: ListedHead['head'],
  labelled: readonly (LabelledLine | undefined)[],
  bodyAt: number,
  footAt: number,
): ListedHead['head'] {
  const told: ListedHead['head'] = {};
  for (const [index, label] of labelled.entries()) {
    if (!label || label.value === '' || (index >= bodyAt && index < footAt)) continue;
    const { meaning, value } = label;
    if (meaning === 'info') {
      told.outlet ??= value.split(/\s*[;,]\s/, 1)[0];
      told.publishedAt ??= findDate(value);
    } else if (meaning === 'publishedAt') told.publishedAt ??= parseHeadDate(value) ?? findDate(value);
    else if (meaning === 'title' || meaning === 'outlet' || meaning === 'byline' || meaning === 'url')
      told[meaning] ??= value;
  }
  return { ...head, ...told };
}
