import { parse } from 'yaml';
import type { Correction } from '../model/correction.ts';
import { VariorumError } from '../model/error.ts';
import type { Notice } from '../model/notice.ts';
import { parseCorrection } from '../schema/parse.ts';

/** Records that a file holds at most; what follows is left with a notice. */
const mostCorrections = 10_000;

/** Units that a file holds at most. */
const longestFile = 10_000_000;

/** What a corrections file holds, and what of it could not be used. */
export interface ParsedCorrections {
  readonly corrections: readonly Correction[];
  readonly notices: readonly Notice[];
}

/**
 * Reads a corrections file: a YAML list, a JSON array, or JSON Lines. A record that is none gives a notice, and the others hold.
 * @throws VariorumError `corrections/unreadable`
 */
export function parseCorrections(text: string, name: string): ParsedCorrections {
  if (text.length > longestFile)
    throw unreadable(name, `it has ${text.length} characters, ${longestFile} are the most`);
  const content = text.replace(/^\uFEFF/u, '');
  const records = content.trimStart().startsWith('{') ? readLines(content) : readList(content, name);
  const corrections: Correction[] = [];
  const notices: Notice[] = [];
  for (const { value, place, problem } of records.slice(0, mostCorrections)) {
    const parsed = problem === undefined ? parseCorrection(value) : { value: undefined, problems: [problem] };
    if (parsed.value) corrections.push(parsed.value);
    else notices.push(createNotice('corrections/broken-record', `${name}, ${place}: ${parsed.problems.join('; ')}`));
  }
  if (records.length > mostCorrections)
    notices.push(
      createNotice('corrections/too-many', `${name}: only the first ${mostCorrections} of ${records.length} are used`),
    );
  return { corrections, notices };
}

/** One entry of the file, before it is known to be a correction. */
interface Entry {
  readonly value?: unknown;
  readonly place: string;
  readonly problem?: string;
}

const readLines = (text: string): Entry[] =>
  text.split('\n').flatMap((line, index): Entry[] => {
    const place = `line ${index + 1}`;
    if (line.trim() === '') return [];
    try {
      return [{ value: JSON.parse(line), place }];
    } catch (error) {
      return [{ place, problem: `no JSON: ${(error as Error).message}` }];
    }
  });

function readList(text: string, name: string): Entry[] {
  const value = parseYaml(text, name);
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw unreadable(name, 'it holds no list');
  return value.map((entry: unknown, index) => ({ value: entry, place: `entry ${index + 1}` }));
}

function parseYaml(text: string, name: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, schema: 'core' });
  } catch (error) {
    throw unreadable(name, (error as Error).message.split('\n')[0]!);
  }
}

const unreadable = (name: string, why: string): VariorumError =>
  new VariorumError('corrections/unreadable', `${name}: ${why}`);

const createNotice = (rule: string, reason: string): Notice => ({
  severity: 'warning',
  rule,
  reason,
});
