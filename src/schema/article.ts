import { type Article, type Block, blockKinds, type Origin } from '../model/article.ts';
import { annotationSchema } from './annotation.ts';
import { noticeSchema, offsetSchema, spanSchema } from './common.ts';
import { z } from './zod.ts';

/** SHA-256 as hex digits. */
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const blockSchema = z.looseObject({
  start: offsetSchema,
  end: offsetSchema,
  kind: z.enum(blockKinds),
  source: spanSchema.optional(),
  publishedAt: z.string().optional(),
}) satisfies z.ZodType<Block>;

const originSchema = z.looseObject({
  format: z.string(),
  sha256: sha256Schema,
  reader: z.string(),
  version: z.string(),
  options: z.record(z.string(), z.string()),
  fields: z.record(z.string(), z.string()).optional(),
}) satisfies z.ZodType<Origin>;

/** What every printing of an article has; editions print it without annotations, and may leave out the text. */
export const articleFields = {
  variorum: z.literal('article/1'),
  id: z.string().min(1),
  series: z.string().optional(),
  url: z.string().optional(),
  outlet: z.string(),
  title: z.string().optional(),
  byline: z.string().optional(),
  authors: z.array(z.string()).optional(),
  agency: z.string().optional(),
  publishedAt: z.string().optional(),
  updatedAt: z.string().optional(),
  genre: z.enum(['report', 'opinion', 'live', 'gallery', 'transcript', 'statement', 'press-release']).optional(),
  section: z.string().optional(),
  language: z.string(),
  textSha256: sha256Schema,
  origin: originSchema,
  blocks: z.array(blockSchema),
  notices: z.array(noticeSchema),
};

/** `article/1`: one text by one outlet. */
export const articleSchema = z
  .looseObject({ ...articleFields, text: z.string(), annotations: z.array(annotationSchema) })
  .meta({ title: 'article/1' }) satisfies z.ZodType<Article>;
