import type { Annotation, NameAnnotation, QuoteAnnotation } from '../model/annotation.ts';
import { memberKey } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import type { Step } from './read-step.ts';

type Speak = Extract<Step, { do: 'speak' }>;
type Unquote = Extract<Step, { do: 'unquote' }>;
type Split = Extract<Step, { do: 'split' }>;

/** The annotations with a quote said by another, or by nobody who is known; the claims inside it too. */
export function changeSpeaker(annotations: readonly Annotation[], { article, quotes, speaker }: Speak): Annotation[] {
  const isMeant = (id: string | undefined): boolean => id !== undefined && quotes.includes(memberKey(article.id, id));
  const name = speaker && article.text.slice(speaker.start, speaker.end);
  return annotations.map((annotation): Annotation => {
    if (annotation.kind === 'quote' && isMeant(annotation.id)) return withSpeaker(annotation, speaker, name);
    if (annotation.kind !== 'claim' || annotation.voice === 'outlet' || !isMeant(annotation.voice.quote))
      return annotation;
    const { entity: _, start: _start, end: _end, ...voice } = annotation.voice;
    return {
      ...annotation,
      voice: { ...voice, speaker: name ?? '', ...(speaker?.entity && { entity: speaker.entity }) },
    };
  });
}

function withSpeaker(
  quote: QuoteAnnotation,
  speaker: NameAnnotation | undefined,
  name: string | undefined,
): QuoteAnnotation {
  const { speaker: _, ...rest } = quote;
  if (!speaker) return rest;
  return { ...rest, speaker: { start: speaker.start, end: speaker.end, name: name!, entity: speaker.entity! } };
}

/** The annotations without a quote; what was said in it is the outlet's own voice. */
export function removeQuote(annotations: readonly Annotation[], { article, quotes }: Unquote): Annotation[] {
  const isMeant = (id: string | undefined): boolean => id !== undefined && quotes.includes(memberKey(article.id, id));
  return annotations.flatMap((annotation): Annotation[] => {
    if (annotation.kind === 'quote' && isMeant(annotation.id)) return [];
    if (annotation.kind === 'claim' && annotation.voice !== 'outlet' && isMeant(annotation.voice.quote))
      return [{ ...annotation, voice: 'outlet' }];
    if (annotation.kind !== 'attribution') return [annotation];
    const of = annotation.of.filter((id) => !isMeant(id));
    return of.length === 0 && annotation.of.length > 0 ? [] : [{ ...annotation, of }];
  });
}

/** The annotations with mentions in a chain of their own, `entity`; quotes and events go with the mention that stands in them. */
export function splitChain(annotations: readonly Annotation[], { mentions }: Split, entity: string): Annotation[] {
  const gone = new Set(mentions.map(({ id }) => id));
  const isMeant = ({ start, end }: Partial<Span>): boolean =>
    start !== undefined && end !== undefined && mentions.some((mention) => mention.start < end && start < mention.end);
  return annotations.map((annotation): Annotation => {
    if (annotation.kind === 'name') return gone.has(annotation.id) ? { ...annotation, entity } : annotation;
    if (annotation.kind === 'quote' && annotation.speaker && isMeant(annotation.speaker))
      return { ...annotation, speaker: { ...annotation.speaker, entity } };
    if (annotation.kind !== 'event') return annotation;
    return {
      ...annotation,
      participants: annotation.participants.map((one) => (isMeant(one) ? { ...one, entity } : one)),
    };
  });
}
