import type { NearDuplicateState, SavedText } from '../../group/near-duplicates/near-duplicates.ts';
import type { SavedEntry, SavedStory, StreamState } from '../../group/stream/story-stream.ts';
import { VariorumError } from '../../model/error.ts';
import type { ArticleHead } from './heads.ts';

/** Settings that a state goes with. */
export interface RunningSettings {
  /** Articles that came so many days ago are forgotten; default 365. */
  readonly windowDays?: number;
  /** Days after which nearness in time counts half; default 3. */
  readonly halvingDays?: number;
}

/** All that a grouping that goes on knows between two runs. */
export interface RunningState {
  readonly settings: RunningSettings;
  readonly stream: StreamState;
  readonly nearDuplicates: NearDuplicateState;
  readonly heads: readonly ArticleHead[];
}

const variorum = 'group-state/1';

/** A state as lines of JSON: a head, an item a line, and an end, by which a file that was cut is known. */
export function* renderState({ heads, nearDuplicates, settings, stream }: RunningState): Generator<string> {
  const { entries, stories, ...rest } = stream;
  const { texts, ...index } = nearDuplicates;
  yield toLine({ variorum, settings, stream: rest, nearDuplicates: index });
  for (const story of stories) yield toLine({ story });
  for (const entry of entries) yield toLine({ entry });
  for (const text of texts) yield toLine({ text });
  for (const head of heads) yield toLine({ head });
  yield toLine({ end: stories.length + entries.length + texts.length + heads.length });
}

const toLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

interface StateHead {
  readonly variorum: string;
  readonly settings: RunningSettings;
  readonly stream: Omit<StreamState, 'entries' | 'stories'>;
  readonly nearDuplicates: Omit<NearDuplicateState, 'texts'>;
}

interface StateItem {
  readonly story?: SavedStory;
  readonly entry?: SavedEntry;
  readonly text?: SavedText;
  readonly head?: ArticleHead;
  readonly end?: number;
}

/**
 * Reads what {@link renderState} wrote.
 * @throws VariorumError `state/unreadable` for a file that is none, was cut, or was made with other settings.
 */
export function parseState(lines: Iterable<string>, settings: RunningSettings): RunningState {
  const rows = lines[Symbol.iterator]();
  const head = parseHead(rows.next().value, settings);
  const [stories, entries, texts, heads]: [SavedStory[], SavedEntry[], SavedText[], ArticleHead[]] = [[], [], [], []];
  let end: number | undefined;
  for (let row = rows.next(); !row.done; row = rows.next()) {
    const item = parseLine(row.value) as StateItem;
    if (item.story) stories.push(item.story);
    if (item.entry) entries.push(item.entry);
    if (item.text) texts.push(item.text);
    if (item.head) heads.push(item.head);
    end = item.end;
  }
  if (end !== stories.length + entries.length + texts.length + heads.length) throw unreadable('its end is missing');
  return {
    settings,
    stream: { ...head.stream, entries, stories },
    nearDuplicates: { ...head.nearDuplicates, texts },
    heads,
  };
}

function parseHead(line: string | undefined, settings: RunningSettings): StateHead {
  const head = parseLine(line ?? '') as Partial<StateHead> | null;
  if (head?.variorum !== variorum || !head.stream || !head.nearDuplicates) throw unreadable('it is no saved grouping');
  const [made, asked] = [head.settings ?? {}, settings].map(describeSettings);
  if (made !== asked) throw unreadable(`it was made with ${made}, and ${asked} is asked for`);
  return head as StateHead;
}

const describeSettings = ({ halvingDays, windowDays }: RunningSettings): string =>
  `--window ${windowDays ?? 'as it is'} and --decay ${halvingDays ?? 'as it is'}`;

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw unreadable(`a line of it is no JSON (${(error as Error).message})`);
  }
}

const unreadable = (seen: string): VariorumError => new VariorumError('state/unreadable', seen);
