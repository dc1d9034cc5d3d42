/**
 * Scores events against PLOVER's records: `VARIORUM_DATA=… node eval/events/plover.ts [dev|test]`. `dev`: the records with an even
 * number, which were tuned on; `test`: those with an odd one. Prints Markdown; `--show` lists each wrong record of dev as well.
 *
 * Of a record's sentence those events count whose trigger or participants' verb shares a word with the record's own event phrase. A
 * field is right if one of them has it; `all` if one has all three. Type: PLOVER's root type (DEMAND and DISAPPROVE of the records
 * are the manual's REQUEST and ACCUSE; FIGHT was made part of ASSAULT). Actor: the last word of one of the record's spans lies in the span of one
 * of ours, or ours in theirs; sources are the roles of who acts, targets those of who is acted upon, and in events of equals all
 * are both; so are several who act where nobody is acted upon ("A and B agreed"). A mention of the same entity does as well. Where the record names no target, any answer is right.
 */
import { annotateArticle, annotationsOf, type EventAnnotation, readLine, type Span } from '../../src/index.ts';
import { folderFrom, readGoldLines } from '../data.ts';
import { renderTable, share } from '../table.ts';

type Range = readonly [number, number];

interface GoldEvent {
  readonly type: string;
  readonly phrase: string;
  readonly spans: { readonly source?: Range[]; readonly target?: Range[]; readonly event?: Range[] };
}

interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly events: readonly GoldEvent[] };
}

interface Verdict {
  readonly record: GoldRecord;
  readonly events: readonly EventAnnotation[];
  readonly type: boolean;
  readonly source: boolean;
  readonly target: boolean;
  readonly all: boolean;
}

const wanted = process.argv.includes('test') ? 'test' : 'dev';
const shows = process.argv.includes('--show') && wanted === 'dev';

const numberOf = ({ id }: GoldRecord): number => Number(/-(\d+)(?:-b)?$/.exec(id)![1]);
const ofManual = new Map([
  ['DEMAND', 'REQUEST'],
  ['DISAPPROVE', 'ACCUSE'],
  ['FIGHT', 'ASSAULT'],
]);
const acting = new Set(['agent', 'participant', 'visitor', 'speaker', 'party', 'buyer', 'seller', 'winner']);
const actedUpon = new Set([
  'target',
  'victim',
  'suspect',
  'defendant',
  'participant',
  'party',
  'audience',
  'appointee',
  'loser',
  'place',
]);

const headWord = (text: string, [start, end]: Range): Range => {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)];
  const last = words.at(-1);
  return last ? [start + last.index, start + last.index + last[0].length] : [start, end];
};

const meets = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1];

function isActor(text: string, ranges: readonly Range[] | undefined, spans: readonly Span[]): boolean {
  if (ranges === undefined || ranges.length === 0) return true;
  const own = spans.map(({ start, end }) => [start, end] as const);
  return ranges.some((range) =>
    own.some((span) => meets(headWord(text, range), span) || meets(range, headWord(text, span))),
  );
}

function judge(record: GoldRecord): Verdict {
  const { id, text } = record;
  const bytes = new TextEncoder().encode(JSON.stringify({ id, outlet: 'Gold', text }));
  const { article } = readLine(bytes, { name: 'gold', lineNumber: 1 });
  if (!article || article.text !== text) throw new Error(`${id} cannot be read as it stands`);
  const { annotations } = annotateArticle(article);
  const gold = record.gold.events[0]!;
  const found = annotationsOf(annotations, 'event');
  const events = found.filter(({ start, end }) => (gold.spans.event ?? []).some((range) => meets([start, end], range)));
  const places = (event: EventAnnotation): Span[] => annotations.filter((one) => one.id === event.place);
  const spansOf = (participants: EventAnnotation['participants']): Span[] =>
    participants.flatMap((one) => [
      one,
      ...annotationsOf(annotations, 'name').filter(({ entity }) => entity !== undefined && entity === one.entity),
    ]);
  const fields = events.map((event) => {
    const agents = event.participants.filter(({ role }) => acting.has(role));
    const upon = event.participants.filter(({ role }) => actedUpon.has(role));
    const targets = upon.length === 0 && agents.length > 1 ? agents : upon;
    return {
      type: event.plover === (ofManual.get(gold.type) ?? gold.type),
      source: isActor(text, gold.spans.source, spansOf(agents)),
      target: isActor(text, gold.spans.target, [...spansOf(targets), ...places(event)]),
    };
  });
  return {
    record,
    events: found,
    type: fields.some((one) => one.type),
    source: fields.some((one) => one.source),
    target: fields.some((one) => one.target),
    all: fields.some((one) => one.type && one.source && one.target),
  };
}

const describeEvent = (text: string, { start, end, type, plover, status, participants }: EventAnnotation): string =>
  `  [${text.slice(start, end)}] ${type} ${plover ?? '-'} ${status}: ${participants.map((one) => `${one.role}=${text.slice(one.start, one.end)}`).join('; ')}`;

function renderWrong({ record: { id, text, gold }, events, ...right }: Verdict): string {
  const { type, phrase, spans } = gold.events[0]!;
  const words = (ranges: readonly Range[] | undefined): string =>
    (ranges ?? []).map((range) => text.slice(...range)).join('; ');
  const missed = (['type', 'source', 'target'] as const).filter((field) => !right[field]).join(', ');
  return [
    `${id}: wrong ${missed || 'together'}: ${text}`,
    `  gold [${phrase}] ${type}: ${words(spans.source)} > ${words(spans.target)}`,
    ...events.map((event) => describeEvent(text, event)),
  ].join('\n');
}

const folder = folderFrom('VARIORUM_DATA', 'the gold sets');
const verdicts = readGoldLines(folder, 'plover/gsr-cameo.jsonl.gz')
  .map((line) => JSON.parse(new TextDecoder().decode(line)) as GoldRecord)
  .filter((record) => (numberOf(record) % 2 === 0) === (wanted === 'dev'))
  .map(judge);
const count = (field: 'type' | 'source' | 'target' | 'all'): string =>
  share(verdicts.filter((one) => one[field]).length, verdicts.length);
console.log(
  renderTable(wanted === 'dev' ? 'records with an even number' : 'records with an odd number', [
    ['root type and both actors', count('all')],
    ['root type', count('type')],
    ['source', count('source')],
    ['target', count('target')],
  ]),
);
if (shows)
  console.log(
    `\n${verdicts
      .filter(({ all }) => !all)
      .map(renderWrong)
      .join('\n')}`,
  );
