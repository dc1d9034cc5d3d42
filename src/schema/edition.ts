import type { Edition, EditionArticle } from '../model/edition.ts';
import { articleFields } from './article.ts';
import { citationSchema } from './citation.ts';
import { noticeSchema } from './common.ts';
import { decisionSchema } from './correction.ts';
import {
  briefSentenceSchema,
  captureSchema,
  coverageSchema,
  derivationSchema,
  editionAttributionSchema,
  entitySchema,
  findingSchema,
  fiveWSchema,
  meetingSchema,
  quotationSchema,
  statementOriginsSchema,
  timelineEntrySchema,
  wordingSchema,
} from './edition-parts.ts';
import { z } from './zod.ts';

/** An article as editions and checks carry it. */
export const editionArticleSchema = z.looseObject({
  ...articleFields,
  text: z.string().optional(),
  excerpts: z.array(citationSchema).optional(),
}) satisfies z.ZodType<EditionArticle>;

/** `edition/1`: a view over the articles of one story. */
export const editionSchema = z
  .looseObject({
    variorum: z.literal('edition/1'),
    id: z.string().min(1),
    title: z.string(),
    titleCitations: z.array(citationSchema).optional(),
    fiveW: fiveWSchema,
    producer: z.string(),
    articles: z.array(editionArticleSchema),
    capture: z.array(captureSchema),
    entities: z.array(entitySchema),
    quotations: z.array(quotationSchema),
    findings: z.array(findingSchema),
    timeline: z.array(timelineEntrySchema),
    meetings: z.array(meetingSchema),
    attributions: z.array(editionAttributionSchema),
    origins: z.array(statementOriginsSchema),
    derivations: z.array(derivationSchema),
    wordings: z.array(wordingSchema),
    coverage: coverageSchema,
    brief: z.array(briefSentenceSchema),
    notices: z.array(noticeSchema),
    decisions: z.array(decisionSchema).optional(),
  })
  .meta({ title: 'edition/1' }) satisfies z.ZodType<Edition>;
