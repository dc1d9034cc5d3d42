import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { VariorumError } from '../../model/error.ts';
import { parseCsv } from '../../read/formats/csv/parse-csv.ts';
import type { InputOptions } from '../../read/input.ts';
import { isAddress } from './addresses.ts';

/** What a person says of one file. */
export type NamedOptions = Pick<InputOptions, 'outlet' | 'publishedAt' | 'url' | 'title'>;

/** What people say of their files: by `--outlet FILE=NAME`, `--published FILE=DATE`, `--published DATE` and `--manifest FILE`. */
export interface InputNaming {
  readonly outlets?: readonly string[];
  readonly published?: readonly string[];
  readonly manifest?: string;
  readonly as?: InputOptions['as'];
}

/** A naming made ready: the options of any file, and the files that the manifest names. */
export interface ResolvedNaming {
  readonly optionsOf: (path: string) => InputOptions;
  readonly manifestFiles: readonly string[];
}

/**
 * Makes a naming ready. FILE is a path, or a file's bare name; `--outlet` and `--published` go before the manifest.
 * @throws VariorumError `option/invalid` where a value has not the form FILE=VALUE, or the manifest cannot be read.
 */
export function resolveNaming(naming: InputNaming): ResolvedNaming {
  const manifest = naming.manifest ? readManifest(naming.manifest) : [];
  const byPath = new Map<string, NamedOptions>();
  const add = (key: string, options: NamedOptions) => byPath.set(key, { ...byPath.get(key), ...options });
  for (const row of manifest) add(row.file, row.options);
  const dated = (naming.published ?? []).filter((value) => value.includes('='));
  const named = [
    ...(naming.outlets ?? []).map((value) => splitNamed('--outlet', value, (outlet) => ({ outlet }))),
    ...dated.map((value) => splitNamed('--published', value, (publishedAt) => ({ publishedAt }))),
  ];
  for (const { file, options } of named) for (const key of [pathKey(file), bareKey(file)]) add(key, options);
  const defaultPublishedAt = naming.published?.find((value) => !value.includes('='));
  return {
    manifestFiles: manifest.map(({ file }) => file),
    optionsOf: (path) => ({
      ...(naming.as ? { as: naming.as } : {}),
      ...(defaultPublishedAt ? { defaultPublishedAt } : {}),
      ...byPath.get(bareKey(path)),
      ...byPath.get(pathKey(path)),
    }),
  };
}

const pathKey = (path: string): string => (isAddress(path) ? path : resolve(path));

/** Bare names have a key of their own, so that a path never matches by accident. */
const bareKey = (path: string): string => `name:${basename(path)}`;

function splitNamed(
  flag: string,
  value: string,
  toOptions: (value: string) => NamedOptions,
): { file: string; options: NamedOptions } {
  const at = value.lastIndexOf('=');
  if (at < 1 || at === value.length - 1)
    throw new VariorumError('option/invalid', `${flag} ${value} is not FILE=VALUE`);
  return { file: value.slice(0, at), options: toOptions(value.slice(at + 1)) };
}

interface ManifestRow {
  readonly file: string;
  readonly options: NamedOptions;
}

function readManifest(path: string): ManifestRow[] {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    const rows = text.trimStart().startsWith('{') ? parseJsonRows(text) : parseRows(text);
    return rows.map((row, index) => createManifestRow(row, dirname(path), index));
  } catch (error) {
    throw new VariorumError('option/invalid', `--manifest ${path}: ${(error as Error).message}`);
  }
}

function parseRows(text: string): readonly ReadonlyMap<string, string>[] {
  const { rows, broken } = parseCsv(text);
  if (broken > 0) throw new Error(`${broken} rows are no CSV`);
  return rows;
}

const parseJsonRows = (text: string): ReadonlyMap<string, string>[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => new Map(Object.entries(JSON.parse(line) as Record<string, string>)));

function createManifestRow(row: ReadonlyMap<string, string>, folder: string, index: number): ManifestRow {
  const file = row.get('file');
  if (!file) throw new Error(`row ${index + 1} has no column file`);
  const fields = (['outlet', 'publishedAt', 'url', 'title'] as const).flatMap((field) => {
    const value = row.get(field);
    return value ? [[field, String(value)]] : [];
  });
  return { file: isAddress(file) ? file : resolve(folder, file), options: Object.fromEntries(fields) as NamedOptions };
}
