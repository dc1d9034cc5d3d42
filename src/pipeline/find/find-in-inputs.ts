import type { Correction } from '../../model/correction.ts';
import { VariorumError } from '../../model/error.ts';
import type { Find } from '../../model/find.ts';
import { listPlainLines } from '../inputs/lines/list-plain-lines.ts';
import { type InputRequest, type OpenedInput, openInputs } from '../open-inputs.ts';
import { findInLines } from './find-in-lines.ts';
import { createSearch, openFindings } from './search.ts';

/** Which inputs are searched, for which words, and who is told of each input that is read. */
export interface FindRequest extends Omit<InputRequest, 'depth'> {
  /** A quote or a claim each. */
  readonly words: readonly string[];
  /** What people set right; applied to the articles that tell something. */
  readonly corrections?: readonly Correction[];
  readonly tell?: (input: Pick<OpenedInput, 'name' | 'notices'>) => void;
}

/** What the inputs tell, and whether one could not be read. */
export interface FoundInInputs {
  readonly find: Find;
  readonly unread: boolean;
}

/**
 * Finds all tellings of some quotes or claims in inputs. Only articles that tell something are annotated. Files of JSON Lines whose naming
 * is left to them are searched without parsing each line.
 * @throws VariorumError `words/unfit`, `input/none`
 */
export async function findInInputs({ words, tell, corrections, ...request }: FindRequest): Promise<FoundInInputs> {
  const search = createSearch(words);
  if (request.paths.length === 0 && request.manifest === undefined)
    throw new VariorumError('input/none', 'no input was named');
  const findings = openFindings(search, corrections);
  const { lines, others } = listPlainLines(request);
  let unread = false;
  for (const file of lines) {
    const before = findings.searched();
    findInLines(file, search, findings);
    unread ||= findings.searched() === before;
    tell?.({ name: file.name, notices: [] });
  }
  if (others.length > 0 || request.manifest !== undefined)
    for await (const result of openInputs({ ...request, paths: others, depth: 'read' })) {
      unread ||= result.unread;
      tell?.(result);
      for (const article of result.articles) findings.add(article);
    }
  return { find: findings.finish(), unread };
}
