import type { Check } from '../model/check.ts';
import type { Edition } from '../model/edition.ts';
import { VariorumError } from '../model/error.ts';
import { parseHtmlEdition } from '../render/html/embed-json.ts';

/**
 * The editions and checked drafts of a file that `compare` or `check` wrote as JSON or HTML.
 * @throws VariorumError `edition/unreadable` with what is wrong, where the text holds none or a broken one.
 */
export async function parseResults(text: string): Promise<(Edition | Check)[]> {
  const { parseCheck, parseEdition } = await loadSchemas();
  return readValues(text).map((value, index) =>
    isCheck(value) ? expectValue(parseCheck(value), index) : expectValue(parseEdition(value), index),
  );
}

/** Loaded late, since no other command needs the schemas, which take their time. */
const loadSchemas = () => import('../schema/parse.ts');

const isCheck = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'variorum' in value && value.variorum === 'check/1';

function readValues(text: string): unknown[] {
  const values = text.trimStart().startsWith('<') ? parseHtmlEdition(text) : parseJsonLines(text);
  if (values.length === 0) throw unreadable('it holds no edition');
  return values;
}

function expectValue<T>({ value, problems }: { value: T | undefined; problems: readonly string[] }, index: number): T {
  if (value === undefined) throw unreadable(`edition ${index + 1}: ${problems.slice(0, 3).join('; ')}`);
  return value;
}

/** A line an edition, or one edition spread over many lines. */
function parseJsonLines(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(parseLine);
  }
}

function parseLine(line: string, index: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw unreadable(`line ${index + 1} is no JSON: ${(error as Error).message}`);
  }
}

const unreadable = (seen: string): VariorumError => new VariorumError('edition/unreadable', seen);
