import { articleSchema } from './article.ts';
import { checkSchema } from './check.ts';
import { correctionSchema } from './correction.ts';
import { editionSchema } from './edition.ts';
import { findSchema } from './find.ts';
import { storySchema } from './story.ts';
import { z } from './zod.ts';

const schemas = {
  'article-1': articleSchema,
  'story-1': storySchema,
  'edition-1': editionSchema,
  'correction-1': correctionSchema,
  'check-1': checkSchema,
  'find-1': findSchema,
};

/** The JSON Schemas (draft 2020-12) of everything that is printed, by file name without its ending. */
export const buildJsonSchemas = (): ReadonlyMap<string, object> =>
  new Map(Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema)]));
