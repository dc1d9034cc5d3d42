import type { Notice } from '../model/notice.ts';
import type { Span } from '../model/span.ts';
import { z } from './zod.ts';

/** An offset in UTF-16 code units. */
export const offsetSchema = z.int().min(0);

/** A number from 0 to 1: a certainty, a score, a share. */
export const unitSchema = z.number().min(0).max(1);

/** A half-open span; readers allow further fields in every object of these schemas. */
export const spanSchema = z
  .looseObject({ start: offsetSchema, end: offsetSchema })
  .meta({ id: 'Span' }) satisfies z.ZodType<Span>;

/** A content problem. */
export const noticeSchema = z
  .looseObject({
    severity: z.enum(['info', 'warning', 'fatal']),
    rule: z.string(),
    reason: z.string(),
    articleId: z.string().optional(),
    span: spanSchema.optional(),
  })
  .meta({ id: 'Notice' }) satisfies z.ZodType<Notice>;
