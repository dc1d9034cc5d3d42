import { spanContains } from '../../model/span.ts';
import type { Slot } from './slot.ts';

/** Whether a value stands inside quotation marks: it is checked as part of the quote. */
export const isInMarks = ({ sentence: { source }, value }: Slot): boolean =>
  source.quotes.some(({ marked }) => marked.some((span) => spanContains(span, value)));
