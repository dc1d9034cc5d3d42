import type { Article } from '../model/article.ts';
import type { Check } from '../model/check.ts';
import type { Correction } from '../model/correction.ts';
import type { Edition } from '../model/edition.ts';
import type { Story } from '../model/story.ts';
import { articleSchema } from './article.ts';
import { checkSchema } from './check.ts';
import { correctionSchema } from './correction.ts';
import { editionSchema } from './edition.ts';
import { storySchema } from './story.ts';
import type { z } from './zod.ts';

/** A value of the type that was looked for, or what is wrong with it, a line a problem, each with its place. */
export type Parsed<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly string[] };

const maxProblems = 20;

/** Reads a parsed JSON value as an `edition/1`; unknown fields are kept. */
export const parseEdition = (value: unknown): Parsed<Edition> => parseWith(editionSchema, value);

/** Reads a parsed JSON value as an `article/1`; unknown fields are kept. */
export const parseArticle = (value: unknown): Parsed<Article> => parseWith(articleSchema, value);

/** Reads a parsed JSON value as a `check/1`; unknown fields are kept. */
export const parseCheck = (value: unknown): Parsed<Check> => parseWith(checkSchema, value);

/** Reads a parsed JSON value as a `story/1`; unknown fields are kept. */
export const parseStory = (value: unknown): Parsed<Story> => parseWith(storySchema, value);

/** Reads a parsed JSON or YAML value as a `correction/1`. */
export const parseCorrection = (value: unknown): Parsed<Correction> => parseWith(correctionSchema, value);

function parseWith<T>(schema: z.ZodType<T>, value: unknown): Parsed<T> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: result.error.issues.slice(0, maxProblems).map(describeIssue) };
}

const describeIssue = (issue: z.core.$ZodIssue): string => `${describePath(issue.path)}: ${issue.message}`;

/** A path as people write it: `quotations[3].tellings[0].citation`. */
function describePath(path: readonly PropertyKey[]): string {
  const words = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return words === '' ? 'the value itself' : words.replace(/^\./, '');
}
