import type {
  BriefSentence,
  Capture,
  Coverage,
  Derivation,
  EditionAttribution,
  EditionEntity,
  Finding,
  FiveW,
  Meeting,
  OriginProof,
  Quotation,
  StatementOrigin,
  StatementOrigins,
  TellingDifference,
  TimelineDisagreement,
  TimelineEntry,
  Wording,
} from '../model/edition.ts';
import { eventStatusSchema, granularitySchema, nameTypeSchema, quoteFormSchema } from './annotation.ts';
import { citationSchema } from './citation.ts';
import { offsetSchema, unitSchema } from './common.ts';
import { z } from './zod.ts';

const strings = z.array(z.string());
const citations = z.array(citationSchema);

export const captureSchema = z.looseObject({
  articleId: z.string(),
  read: z.enum(['whole', 'part', 'title']),
  why: z.string().optional(),
}) satisfies z.ZodType<Capture>;

export const entitySchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: nameTypeSchema,
  forms: strings,
  roles: strings,
  mentions: citations,
}) satisfies z.ZodType<EditionEntity>;

export const relationSchema = z.enum([
  'verbatim',
  'trimmed',
  'spliced',
  'reworded',
  'other-translation',
  'paraphrase',
  'altered',
]);

export const differenceSchema = z.looseObject({
  op: z.enum(['equal', 'insert', 'delete', 'replace']),
  text: z.string(),
  other: z.string(),
}) satisfies z.ZodType<TellingDifference>;

const tellingSchema = z.looseObject({
  citation: citationSchema,
  more: citations.optional(),
  form: quoteFormSchema,
  speaker: z.string().optional(),
  via: citations.optional(),
  relation: relationSchema,
  differs: z.array(differenceSchema).optional(),
});

export const quotationSchema = z.looseObject({
  id: z.string(),
  speaker: z.string().optional(),
  base: offsetSchema,
  tellings: z.array(tellingSchema).min(1),
}) satisfies z.ZodType<Quotation>;

export const findingSchema = z.looseObject({
  id: z.string(),
  kind: z.string(),
  question: z.string(),
  status: z.enum(['agreed', 'disputed', 'single', 'unsure']),
  certainty: unitSchema,
  weight: unitSchema,
  evidence: z.string(),
  positions: z.array(z.looseObject({ value: z.string(), strict: z.literal(true).optional(), citations })),
  silent: strings,
  read: strings,
  decision: z.string().optional(),
}) satisfies z.ZodType<Finding>;

const timelineDisagreementSchema = z.looseObject({
  about: z.enum(['date', 'place', 'status']),
  positions: z.array(z.looseObject({ value: z.string(), citations })),
}) satisfies z.ZodType<TimelineDisagreement>;

export const timelineEntrySchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  mode: z.string().optional(),
  date: z.string().optional(),
  granularity: granularitySchema.optional(),
  status: eventStatusSchema,
  participants: strings,
  place: z.string().optional(),
  triggers: citations,
  citations,
  dates: citations.optional(),
  reported: z.array(z.looseObject({ status: eventStatusSchema, citations })).optional(),
  disagreements: z.array(timelineDisagreementSchema).optional(),
}) satisfies z.ZodType<TimelineEntry>;

export const meetingSchema = z.looseObject({
  event: z.string(),
  mode: z.string().optional(),
  participants: strings,
  place: z.string().optional(),
  date: z.string().optional(),
  granularity: granularitySchema.optional(),
  status: eventStatusSchema.optional(),
  entry: z.string().optional(),
  citations,
}) satisfies z.ZodType<Meeting>;

export const editionAttributionSchema = z.looseObject({
  statement: z.string().optional(),
  telling: citationSchema,
  chain: z.array(z.looseObject({ name: z.string(), citation: citationSchema })),
}) satisfies z.ZodType<EditionAttribution>;

const originProofSchema = z.looseObject({
  tie: z.enum(['copy', 'source', 'agency', 'owner', 'outlet']),
  articles: z.tuple([z.string(), z.string()]),
  why: z.string(),
  citations,
}) satisfies z.ZodType<OriginProof>;

export const originSchema = z.looseObject({
  name: z.string().optional(),
  tellings: strings,
  why: z.string(),
  proofs: z.array(originProofSchema).optional(),
}) satisfies z.ZodType<StatementOrigin>;

export const statementOriginsSchema = z.looseObject({
  statement: z.string(),
  origins: z.array(originSchema),
}) satisfies z.ZodType<StatementOrigins>;

export const derivationSchema = z.looseObject({
  from: z.string(),
  to: z.string(),
  share: unitSchema,
  score: unitSchema,
  direction: z.enum(['known', 'unsure']),
  evidence: strings,
  passages: z.array(
    z.looseObject({
      from: citationSchema,
      to: citationSchema,
      likeness: z.enum(['verbatim', 'light', 'heavy']).optional(),
    }),
  ),
  kind: z.enum(['verbatim', 'partial', 'rewritten']).optional(),
  reasons: strings.optional(),
  common: z.literal(true).optional(),
  via: z.string().optional(),
  viaArticle: z.string().optional(),
  proofs: citations.optional(),
}) satisfies z.ZodType<Derivation>;

export const wordingSchema = z.looseObject({
  referent: z.string(),
  terms: z.array(
    z.looseObject({
      term: z.string(),
      voice: z.enum(['outlet', 'quoted']),
      marked: z.boolean(),
      count: offsetSchema,
      citations,
      loaded: z.enum(['doubt', 'endorsement', 'judgement', 'emotive', 'softening', 'label']).exactOptional(),
      name: z.literal(true).exactOptional(),
    }),
  ),
  kind: z.enum(['person', 'organization', 'place', 'group', 'event', 'thing', 'saying']).exactOptional(),
  entity: z.string().exactOptional(),
  shown: z.literal(true).exactOptional(),
}) satisfies z.ZodType<Wording>;

const coverageCellSchema = z.looseObject({
  state: z.enum(['told', 'silent', 'not-read']),
  unsure: z.literal(true).optional(),
  citations,
});

export const coverageSchema = z.looseObject({
  statements: z.array(z.looseObject({ id: z.string(), text: z.string(), citations })),
  outlets: z.array(z.looseObject({ articleId: z.string(), outlet: z.string() })),
  cells: z.array(z.array(coverageCellSchema)),
}) satisfies z.ZodType<Coverage>;

export const briefSentenceSchema = z.looseObject({
  text: z.string(),
  citations: citations.min(1),
  outlets: strings,
  origins: offsetSchema,
}) satisfies z.ZodType<BriefSentence>;

const answers = z.array(z.looseObject({ text: z.string(), citations: citations.min(1) })).optional();

export const fiveWSchema = z.looseObject({
  who: answers,
  what: answers,
  when: answers,
  where: answers,
  why: answers,
}) satisfies z.ZodType<FiveW>;
