import { type Correction, type CorrectionPassage, correctionKinds, type Decision } from '../model/correction.ts';
import { citationSchema } from './citation.ts';
import { offsetSchema } from './common.ts';
import { z } from './zod.ts';

const passageSchema = z.looseObject({
  articleId: z.string().min(1).optional(),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  start: offsetSchema.optional(),
}) satisfies z.ZodType<CorrectionPassage>;

const decided = {
  correction: z.enum(correctionKinds),
  by: z.string().min(1).optional(),
  date: z.string().min(1).optional(),
  note: z.string().optional(),
  speaker: z.string().min(1).optional(),
  finding: z.string().min(1).optional(),
};

const pairs: ReadonlySet<string> = new Set(correctionKinds.filter((kind) => /^(same|different)-/u.test(kind)));

/** `correction/1`: one record of a corrections file. */
export const correctionSchema = z
  .strictObject({ ...decided, at: z.array(passageSchema).min(1).max(12) })
  .refine(({ correction, at }) => !pairs.has(correction) || at.length === 2, {
    message: 'two passages are needed, one of each side',
    path: ['at'],
  })
  .refine(({ correction, speaker }) => correction === 'wrong-speaker' || speaker === undefined, {
    message: 'only wrong-speaker takes a speaker',
    path: ['speaker'],
  })
  .refine(({ correction, finding }) => correction === 'wrong-finding' || finding === undefined, {
    message: 'only wrong-finding takes the kind of a finding',
    path: ['finding'],
  })
  .meta({ title: 'correction/1' }) satisfies z.ZodType<Correction>;

/** A correction as an edition shows it. */
export const decisionSchema = z.looseObject({
  ...decided,
  id: z.string().min(1),
  citations: z.array(citationSchema),
}) satisfies z.ZodType<Decision>;
