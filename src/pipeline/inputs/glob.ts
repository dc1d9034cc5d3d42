import { isAbsolute } from 'node:path';
import { globSync } from 'tinyglobby';
import { compareStrings } from '../../model/link.ts';

/** Whether a path that names no file may be a pattern that the shell did not expand. */
export const hasGlobSigns = (path: string): boolean => /[*?[{]/.test(path);

/** The files that a glob pattern names, in order of name; links to folders are not followed. */
export const expandGlob = (pattern: string): string[] =>
  globSync(pattern, { absolute: isAbsolute(pattern), followSymbolicLinks: false, expandDirectories: false }).sort(
    compareStrings,
  );
