import type {
  Annotation,
  AttributionAnnotation,
  ClaimAnnotation,
  ClaimSpeaker,
  EventAnnotation,
  NameAnnotation,
  QuantityAnnotation,
  QuoteAnnotation,
  SentenceAnnotation,
  TimeAnnotation,
  TokenAnnotation,
} from '../model/annotation.ts';
import { offsetSchema, spanSchema, unitSchema } from './common.ts';
import { z } from './zod.ts';

const base = {
  id: z.string(),
  start: offsetSchema,
  end: offsetSchema,
  rule: z.string(),
  certainty: unitSchema,
};
const ids = z.array(z.string());

export const nameTypeSchema = z.enum(['person', 'organization', 'place', 'other']);
export const quoteFormSchema = z.enum(['direct', 'indirect', 'mixed']);
export const eventStatusSchema = z.enum(['done', 'planned', 'possible', 'denied']);
export const granularitySchema = z.enum([
  'decade',
  'year',
  'season',
  'quarter',
  'month',
  'week',
  'weekend',
  'day',
  'daypart',
  'hour',
  'minute',
  'second',
  'duration',
  'set',
]);
const timePartSchema = z.enum(['year', 'month', 'day', 'hour', 'minute', 'zone']);

const sentenceSchema = z.looseObject({
  ...base,
  kind: z.literal('sentence'),
}) satisfies z.ZodType<SentenceAnnotation>;

const tokenSchema = z.looseObject({
  ...base,
  kind: z.literal('token'),
  tag: z.string(),
  lemma: z.string(),
  penn: z.string().optional(),
  features: z.string().optional(),
  head: z.string().optional(),
  relation: z.string().optional(),
}) satisfies z.ZodType<TokenAnnotation>;

const nameSchema = z.looseObject({
  ...base,
  kind: z.literal('name'),
  form: z.enum(['name', 'description', 'pronoun']),
  type: nameTypeSchema,
  title: z.string().optional(),
  head: z.string(),
  role: z.string().optional(),
  affiliation: z.string().optional(),
  roleCitation: spanSchema.optional(),
  affiliationCitation: spanSchema.optional(),
  entity: z.string().optional(),
}) satisfies z.ZodType<NameAnnotation>;

const cueClassSchema = z.enum(['say', 'ask', 'deny', 'decline', 'think', 'plan', 'call']);
const cueSchema = z.looseObject({
  start: offsetSchema,
  end: offsetSchema,
  class: cueClassSchema,
});

const speakerSchema = z.looseObject({
  start: offsetSchema.optional(),
  end: offsetSchema.optional(),
  name: z.string().optional(),
  entity: z.string().optional(),
  unnamed: z.literal(true).optional(),
});

const quoteSchema = z.looseObject({
  ...base,
  kind: z.literal('quote'),
  form: quoteFormSchema,
  marked: z.array(spanSchema),
  cue: cueSchema.optional(),
  speaker: speakerSchema.optional(),
  addressee: spanSchema.optional(),
  occasion: spanSchema.optional(),
  medium: spanSchema.optional(),
  time: z.string().optional(),
  attributions: ids.optional(),
  utterance: z.string().optional(),
}) satisfies z.ZodType<QuoteAnnotation>;

const attributionSchema = z.looseObject({
  ...base,
  kind: z.literal('attribution'),
  chain: z.array(
    z.looseObject({ name: z.string(), start: offsetSchema, end: offsetSchema, unnamed: z.literal(true).optional() }),
  ),
  of: ids,
}) satisfies z.ZodType<AttributionAnnotation>;

const timeSchema = z.looseObject({
  ...base,
  kind: z.literal('time'),
  value: z.string().optional(),
  granularity: granularitySchema,
  known: z.array(timePartSchema),
  implied: z.array(timePartSchema),
  bound: z.enum(['at-least', 'at-most', 'about']).optional(),
  strict: z.literal(true).optional(),
  part: z.enum(['start', 'middle', 'end']).optional(),
  interval: z.looseObject({ from: z.string().optional(), to: z.string().optional() }).optional(),
}) satisfies z.ZodType<TimeAnnotation>;

const quantitySchema = z.looseObject({
  ...base,
  kind: z.literal('quantity'),
  value: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string().optional(),
  bound: z.enum(['exact', 'at-least', 'at-most', 'about']),
  strict: z.literal(true).optional(),
  counted: spanSchema.optional(),
  ordinal: z.literal(true).optional(),
  per: spanSchema.optional(),
  sameAs: z.string().optional(),
}) satisfies z.ZodType<QuantityAnnotation>;

const participantSchema = z.looseObject({
  start: offsetSchema,
  end: offsetSchema,
  role: z.string(),
  entity: z.string().optional(),
});

const eventSchema = z.looseObject({
  ...base,
  kind: z.literal('event'),
  type: z.string(),
  mode: z.string().optional(),
  plover: z.string().optional(),
  participants: z.array(participantSchema),
  place: z.string().optional(),
  time: z.string().optional(),
  implied: z.array(z.enum(['place', 'time'])).optional(),
  status: eventStatusSchema,
  main: z.literal(true).optional(),
  attributions: ids.optional(),
}) satisfies z.ZodType<EventAnnotation>;

const speakerFields = {
  speaker: z.string(),
  entity: z.string().optional(),
  start: offsetSchema.optional(),
  end: offsetSchema.optional(),
  quote: z.string().optional(),
  class: cueClassSchema.optional(),
  marked: z.literal(true).optional(),
};
const claimSpeakerSchema = z.looseObject({
  ...speakerFields,
  through: z.array(z.looseObject(speakerFields)).optional(),
}) satisfies z.ZodType<ClaimSpeaker>;

const claimPhraseSchema = z.looseObject({
  start: offsetSchema,
  end: offsetSchema,
  role: z.string(),
  head: z.string(),
  negative: z.literal(true).optional(),
  pronoun: z.literal(true).optional(),
});

const claimSchema = z.looseObject({
  ...base,
  kind: z.literal('claim'),
  predicate: z.string(),
  arguments: z.array(z.looseObject({ role: z.string(), of: z.string(), part: z.enum(['count', 'within']).optional() })),
  polarity: z.enum(['positive', 'negative']),
  modality: z.string(),
  voice: z.union([z.literal('outlet'), claimSpeakerSchema]),
  attributions: ids.optional(),
  head: z.string().optional(),
  trigger: spanSchema.optional(),
  form: z.enum(['verbal', 'passive', 'nominal', 'copular', 'apposition']).optional(),
  phrases: z.array(claimPhraseSchema).optional(),
  tense: z.enum(['past', 'present', 'future']).optional(),
  condition: spanSchema.optional(),
  cause: spanSchema.optional(),
  comparison: z
    .looseObject({
      start: offsetSchema,
      end: offsetSchema,
      kind: z.enum(['superlative', 'comparative', 'equal', 'first']),
      word: z.string(),
    })
    .optional(),
  qualifiers: z
    .array(
      z.looseObject({
        start: offsetSchema,
        end: offsetSchema,
        kind: z.enum(['alleged', 'hedge', 'provisional', 'scope']),
      }),
    )
    .optional(),
  denied: z.literal(true).optional(),
}) satisfies z.ZodType<ClaimAnnotation>;

/** One flat union, told apart by `kind`. */
export const annotationSchema = z.discriminatedUnion('kind', [
  sentenceSchema,
  tokenSchema,
  nameSchema,
  timeSchema,
  quantitySchema,
  quoteSchema,
  attributionSchema,
  eventSchema,
  claimSchema,
]) satisfies z.ZodType<Annotation>;
