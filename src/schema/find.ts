import type { EditionArticle } from '../model/edition.ts';
import type { Find, FoundTelling, NearestPassage } from '../model/find.ts';
import { quoteFormSchema } from './annotation.ts';
import { articleFields } from './article.ts';
import { citationSchema } from './citation.ts';
import { noticeSchema, offsetSchema, unitSchema } from './common.ts';
import { decisionSchema } from './correction.ts';
import { differenceSchema, originSchema } from './edition-parts.ts';
import { z } from './zod.ts';

const citations = z.array(citationSchema);

const foundTellingSchema = z.looseObject({
  citation: citationSchema,
  more: citations.optional(),
  again: citations.optional(),
  around: citationSchema,
  form: quoteFormSchema.optional(),
  speaker: z.looseObject({ name: z.string(), citation: citationSchema.optional() }).optional(),
  via: citations.optional(),
  denied: z.literal(true).optional(),
  relation: z.enum([
    'verbatim',
    'trimmed',
    'spliced',
    'reworded',
    'other-translation',
    'paraphrase',
    'altered',
    'claim',
  ]),
  differs: z.array(differenceSchema).optional(),
  share: unitSchema,
}) satisfies z.ZodType<FoundTelling>;

const nearestSchema = z.looseObject({
  citation: citationSchema,
  around: citationSchema,
  share: unitSchema,
  held: z.array(z.string()),
  lacking: z.array(z.string()),
}) satisfies z.ZodType<NearestPassage>;

const foundArticleSchema = z.looseObject({
  ...articleFields,
  text: z.string().optional(),
}) satisfies z.ZodType<EditionArticle>;

/** `find/1`: tellings of quotes or claims in many articles. */
export const findSchema = z
  .looseObject({
    variorum: z.literal('find/1'),
    producer: z.string(),
    answers: z.array(
      z.looseObject({
        words: z.string(),
        tellings: z.array(foundTellingSchema),
        origins: z.array(originSchema),
        nearest: nearestSchema.optional(),
      }),
    ),
    articles: z.array(foundArticleSchema),
    searched: offsetSchema,
    notices: z.array(noticeSchema),
    decisions: z.array(decisionSchema).optional(),
  })
  .meta({ title: 'find/1' }) satisfies z.ZodType<Find>;
