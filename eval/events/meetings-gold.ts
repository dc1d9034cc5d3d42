/**
 * Scores who met whom against `eval/gold/meetings.jsonl`: `node eval/events/meetings-gold.ts [dev|test] [--set 2]`, dev unless
 * told; set 2 is `meetings-2.jsonl`, all of it test. Prints Markdown; `--show` lists each wrong line of the first set as well. Only meetings, calls, visits, speeches and agreements count. A found event is
 * right if its trigger overlaps that of a gold event of the same type and its participants are those of the gold event, none more
 * and none less: one is the same if it overlaps an acceptable span, or if a mention of its entity does. Matched one to one in a line.
 */
import { type Article, annotationsOf, type EventAnnotation, type Span } from '../../src/index.ts';
import { annotateGold, nameChoice, readChoice, readOwnGold } from '../own-gold.ts';
import { renderTable, share } from '../table.ts';

type Range = readonly [number, number];

interface GoldMeeting {
  readonly type: string;
  readonly trigger: Range;
  readonly status: string;
  readonly participants: readonly { readonly role: string; readonly name: string; readonly spans: readonly Range[] }[];
  readonly place?: Range;
  readonly time?: Range;
}

interface GoldLine {
  readonly id: string;
  readonly half: 'dev' | 'test';
  readonly form: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly text: string;
  readonly gold: { readonly meetings: readonly GoldMeeting[] };
}

interface Pair {
  readonly gold: GoldMeeting;
  readonly found: EventAnnotation;
}

interface ScoredLine {
  readonly line: GoldLine;
  readonly article: Article;
  readonly found: readonly EventAnnotation[];
  /** Found and gold that tell the same trigger and type, participants right or not. */
  readonly pairs: readonly Pair[];
  readonly right: readonly Pair[];
}

const choice = readChoice();
const types = ['meeting', 'call', 'visit', 'speech', 'agreement'];

const meets = (span: Span, [start, end]: Range): boolean => span.start < end && start < span.end;

/** The spans of all mentions of each entity. */
function mentionsOf({ annotations }: Article): ReadonlyMap<string, readonly Span[]> {
  const mentions = new Map<string, Span[]>();
  for (const { entity, start, end } of annotationsOf(annotations, 'name'))
    if (entity !== undefined) mentions.set(entity, [...(mentions.get(entity) ?? []), { start, end }]);
  return mentions;
}

/** Whether each participant found is one of the gold's and each of the gold's is found. */
function hasSameParticipants(
  found: EventAnnotation,
  gold: GoldMeeting,
  mentions: ReadonlyMap<string, readonly Span[]>,
): boolean {
  const isSame = (participant: EventAnnotation['participants'][number], spans: readonly Range[]): boolean => {
    const own = participant.entity === undefined ? [] : (mentions.get(participant.entity) ?? []);
    const tells = own.length > 0 && isShared(participant, gold) ? own : [participant, ...own];
    return spans.some((span) => tells.some((told) => meets(told, span)));
  };
  return (
    gold.participants.every(({ spans }) => found.participants.some((one) => isSame(one, spans))) &&
    found.participants.every((one) => gold.participants.some(({ spans }) => isSame(one, spans)))
  );
}

/** A mention that stands for several ("the two leaders") tells nothing by its span. */
const isShared = (span: Span, { participants }: GoldMeeting): boolean =>
  participants.filter(({ spans }) => spans.some((one) => meets(span, one))).length > 1;

function scoreLine(line: GoldLine): ScoredLine {
  const article = annotateGold(line);
  const found = annotationsOf(article.annotations, 'event').filter(({ type }) => types.includes(type));
  const mentions = mentionsOf(article);
  const left = new Set(found);
  const pairs: Pair[] = [];
  const right: Pair[] = [];
  for (const gold of line.gold.meetings) {
    const near = [...left].filter((one) => one.type === gold.type && meets(one, gold.trigger));
    const best = near.find((one) => hasSameParticipants(one, gold, mentions)) ?? near[0];
    if (!best) continue;
    left.delete(best);
    pairs.push({ gold, found: best });
    if (hasSameParticipants(best, gold, mentions)) right.push({ gold, found: best });
  }
  return { line, article, found, pairs, right };
}

const settingOf = ({ article }: ScoredLine, id: string | undefined): Span | undefined =>
  id === undefined ? undefined : article.annotations.find((annotation) => annotation.id === id);

/** Of the events whose trigger and type are right: how many have a field as the gold has it, both without it counting as right. */
function shareOfField(scored: readonly ScoredLine[], field: 'place' | 'time'): string {
  const all = scored.flatMap((one) => one.pairs.map((pair) => ({ one, pair })));
  const right = all.filter(({ one, pair }) => {
    const span = settingOf(one, pair.found[field]);
    const gold = pair.gold[field];
    return gold === undefined || span === undefined ? gold === undefined && span === undefined : meets(span, gold);
  });
  return share(right.length, all.length);
}

/** Pairs of participants of one event, of gold and found. */
function countPairs(scored: readonly ScoredLine[]): { gold: number; found: number; right: number } {
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const sum = (list: readonly number[]): number => list.reduce((total, count) => total + pairs(count), 0);
  return {
    gold: sum(scored.flatMap(({ line }) => line.gold.meetings.map(({ participants }) => participants.length))),
    found: sum(scored.flatMap(({ found }) => found.map(({ participants }) => participants.length))),
    right: sum(scored.flatMap(({ right }) => right.map(({ gold }) => gold.participants.length))),
  };
}

function renderScores(scored: readonly ScoredLine[]): string {
  const gold = scored.flatMap(({ line }) => line.gold.meetings);
  const found = scored.flatMap((one) => one.found);
  const right = scored.flatMap((one) => one.right);
  const paired = scored.flatMap((one) => one.pairs);
  const pairs = countPairs(scored);
  const empty = scored.filter(({ line }) => line.gold.meetings.length === 0);
  return renderTable(nameChoice(choice), [
    ['events: precision', share(right.length, found.length)],
    ['events: recall', share(right.length, gold.length)],
    ['trigger and type: precision', share(paired.length, found.length)],
    ['trigger and type: recall', share(paired.length, gold.length)],
    ['pairs of participants: precision', share(pairs.right, pairs.found)],
    ['pairs of participants: recall', share(pairs.right, pairs.gold)],
    ...types.flatMap((type) => rowsOfType(type, { gold, found, right })),
    ['status', share(paired.filter((pair) => pair.gold.status === pair.found.status).length, paired.length)],
    ['place', shareOfField(scored, 'place')],
    ['time', shareOfField(scored, 'time')],
    ['lines without an event kept clean', share(empty.filter((one) => one.found.length === 0).length, empty.length)],
  ]);
}

interface Counted {
  readonly gold: readonly GoldMeeting[];
  readonly found: readonly EventAnnotation[];
  readonly right: readonly Pair[];
}

function rowsOfType(type: string, { gold, found, right }: Counted): [string, string][] {
  const hits = right.filter((pair) => pair.gold.type === type).length;
  return [
    [`${type}: precision`, share(hits, found.filter((one) => one.type === type).length)],
    [`${type}: recall`, share(hits, gold.filter((one) => one.type === type).length)],
  ];
}

const isWhole = ({ line, found, right, pairs }: ScoredLine): boolean =>
  right.length === line.gold.meetings.length &&
  right.length === found.length &&
  pairs.every((pair) => pair.gold.status === pair.found.status);

function renderWrong(one: ScoredLine): string {
  const { line, found } = one;
  const words = (range: Range | undefined): string => (range ? line.text.slice(...range) : '-');
  const wordsAt = (span: Span | undefined): string => words(span && [span.start, span.end]);
  const golds = line.gold.meetings.map(
    (gold) =>
      `  gold:  ${gold.type} [${words(gold.trigger)}] ${gold.status}: ${gold.participants.map(({ spans }) => spans.map(words).join('/')).join('; ')} | ${words(gold.place)} | ${words(gold.time)}`,
  );
  const founds = found.map(
    (event) =>
      `  found: ${event.type} [${wordsAt(event)}] ${event.status}: ${event.participants.map((span) => wordsAt(span)).join('; ')} | ${wordsAt(settingOf(one, event.place))} | ${wordsAt(settingOf(one, event.time))}`,
  );
  return [`${line.id}: ${line.text.replaceAll('\n', ' ⏎ ')}`, ...golds, ...founds].join('\n');
}

const scored = readOwnGold<GoldLine>('meetings', choice).map(scoreLine);
console.log(renderScores(scored));
if (choice.shows && choice.set === 1)
  console.log(
    `\n${scored
      .filter((one) => !isWhole(one))
      .map(renderWrong)
      .join('\n')}`,
  );
