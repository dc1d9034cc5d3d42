import type { Story } from '../model/story.ts';
import { noticeSchema, unitSchema } from './common.ts';
import { z } from './zod.ts';

const ids = z.array(z.string());

/** `story/1`: articles that report the same events. */
export const storySchema = z
  .looseObject({
    variorum: z.literal('story/1'),
    id: z.string().min(1),
    title: z.string(),
    from: z.string().optional(),
    to: z.string().optional(),
    articles: ids,
    why: z.array(z.looseObject({ left: z.string(), right: z.string(), score: unitSchema, reasons: ids })),
    follows: ids.optional(),
    merged: ids.optional(),
    notices: z.array(noticeSchema),
  })
  .meta({ title: 'story/1' }) satisfies z.ZodType<Story>;
