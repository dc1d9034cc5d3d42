import { type Check, checkVerdicts } from '../model/check.ts';
import { articleFields } from './article.ts';
import { citationSchema } from './citation.ts';
import { noticeSchema, offsetSchema, unitSchema } from './common.ts';
import { decisionSchema } from './correction.ts';
import { editionArticleSchema } from './edition.ts';
import { differenceSchema, relationSchema } from './edition-parts.ts';
import { z } from './zod.ts';

const subjectSchema = z.looseObject({ name: z.string(), citation: citationSchema.optional() });

const evidenceSchema = z.looseObject({
  citation: citationSchema,
  stands: z.enum(['same', 'trimmed', 'other-wording', 'altered', 'other-speaker', 'contradicts', 'near']),
  relation: relationSchema.optional(),
  subject: subjectSchema.optional(),
  value: z.string().optional(),
  primary: z.literal(true).optional(),
});

const itemSchema = z.looseObject({
  id: z.string().min(1),
  kind: z.enum(['quote', 'number', 'date', 'name', 'role', 'place', 'superlative', 'attribution']),
  citation: citationSchema,
  subject: subjectSchema.optional(),
  verdict: z.enum(checkVerdicts),
  otherwise: z.enum(checkVerdicts).optional(),
  certainty: unitSchema,
  why: z.array(z.string()).min(1),
  differs: z.array(differenceSchema).optional(),
  evidence: z.array(evidenceSchema),
  more: offsetSchema.optional(),
  origins: offsetSchema,
});

const formsSchema = z.looseObject({
  name: z.string(),
  forms: z.array(z.looseObject({ form: z.string(), citations: z.array(citationSchema).min(1) })),
});

/** `check/1`: a draft held against reports. */
export const checkSchema = z
  .looseObject({
    variorum: z.literal('check/1'),
    producer: z.string(),
    draft: z.looseObject({ ...articleFields, text: z.string() }),
    articles: z.array(editionArticleSchema),
    read: offsetSchema,
    items: z.array(itemSchema),
    unchecked: z.array(z.looseObject({ citation: citationSchema, why: z.string() })),
    spellings: z.array(formsSchema),
    titles: z.array(formsSchema),
    notices: z.array(noticeSchema),
    decisions: z.array(decisionSchema).optional(),
  })
  .meta({ title: 'check/1' }) satisfies z.ZodType<Check>;
