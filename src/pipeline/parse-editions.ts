import type { Edition } from '../model/edition.ts';
import { VariorumError } from '../model/error.ts';
import { parseHtmlEdition } from '../render/html/embed-json.ts';

/**
 * The editions of a file that `compare` wrote as JSON or HTML.
 * @throws VariorumError `edition/unreadable` with what is wrong, where the text holds no edition or a broken one.
 */
export async function parseEditions(text: string): Promise<Edition[]> {
  // Loaded here, since no other command needs the schemas, which take their time.
  const { parseEdition } = await import('../schema/parse.ts');
  const values = text.trimStart().startsWith('<') ? parseHtmlEdition(text) : parseJsonLines(text);
  if (values.length === 0) throw unreadable('it holds no edition');
  return values.map((value, index) => {
    const { problems, value: edition } = parseEdition(value);
    if (!edition) throw unreadable(`edition ${index + 1}: ${problems.slice(0, 3).join('; ')}`);
    return edition;
  });
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
