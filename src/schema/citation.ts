import { citableFields } from '../model/article.ts';
import { affixLength, type Citation, type FieldCitation, type TextCitation } from '../model/citation.ts';
import { offsetSchema } from './common.ts';
import { z } from './zod.ts';

const cited = { articleId: z.string(), start: offsetSchema, end: z.int().min(1), exact: z.string().min(1) };

/** Characters of an article's text. */
const textCitationSchema = z.looseObject({
  ...cited,
  prefix: z.string().max(affixLength),
  suffix: z.string().max(affixLength),
}) satisfies z.ZodType<TextCitation>;

/** Characters of a metadata field. */
const fieldCitationSchema = z.looseObject({
  ...cited,
  field: z.enum(citableFields),
}) satisfies z.ZodType<FieldCitation>;

/** The exact characters that a statement rests on. */
export const citationSchema = z
  .union([fieldCitationSchema, textCitationSchema])
  .meta({ id: 'Citation' }) satisfies z.ZodType<Citation>;
