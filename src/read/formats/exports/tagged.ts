import type { ExportLine } from './export-lines.ts';
import { parseHeadDate } from './labels.ts';
import type { ReadPart } from './listed-head.ts';

/** Two-letter fields of an archive's tagged view; lines without one go on with the field above. */
const tag =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN|ART|CX|DLN|CLM)(?:\s{1,8}(\S.*)|)$/;

/** Reads an article in the tagged view: headline, date and source under HD, PD and SN, the text under LP and TD; undefined if it is not tagged. */
export function readTagged(lines: readonly ExportLine[]): ReadPart | undefined {
  const found = lines.map(({ text }) => tag.exec(text));
  const fields = new Map<string, string>();
  let open: string | undefined;
  for (const [index, match] of found.entries()) {
    const text = match ? (match[2] ?? '') : lines[index]!.text;
    open = match?.[1] ?? open;
    if (open && !/^(?:LP|TD)$/.test(open)) fields.set(open, `${fields.get(open) ?? ''} ${text}`.trim());
  }
  if (!fields.has('HD') || !fields.has('PD') || !fields.has('SN')) return undefined;
  const start = found.findIndex((match) => match?.[1] === 'LP' || match?.[1] === 'TD');
  if (start < 0) return undefined;
  const behind = found.findIndex((match, index) => index > start && match !== null && !/^(?:LP|TD)$/.test(match[1]!));
  const first = lines[start]!;
  const last = lines[(behind < 0 ? lines.length : behind) - 1]!;
  const offset = first.text.length - (found[start]![2]?.length ?? 0);
  const raw = new Map<string, unknown>([
    ['title', fields.get('HD')],
    ['outlet', fields.get('SN')],
    ['publishedAt', parseHeadDate(fields.get('PD')!)],
    ['byline', fields.get('BY')],
  ]);
  return { raw, body: { start: Math.min(first.start + offset, last.end), end: last.end } };
}
