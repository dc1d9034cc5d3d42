import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A folder that an environment variable names; ends the program with the cure where it is unset or missing. */
export function folderFrom(variable: string, holds: string): string {
  const folder = process.env[variable];
  if (folder && existsSync(folder)) return folder;
  console.error(`Set ${variable} to the folder that holds ${holds}${folder ? `; ${folder} is not there` : ''}.`);
  process.exit(2);
}

/** The lines of a gold set, as bytes, in order. */
export function readGoldLines(folder: string, name: string): Uint8Array[] {
  const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Buffer.from(line));
}
