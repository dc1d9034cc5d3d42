import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LearnedClass } from '../../src/annotate/names/model/names-model.ts';
import type { GoldName, TrainingDocument } from './document.ts';

const typeOf: ReadonlyMap<string, LearnedClass> = new Map([
  ['PER', 'person'],
  ['ORG', 'organization'],
  ['LOC', 'place'],
]);
/** Sentences that make one text, and one paragraph of it: the corpora do not tell where a document ends. */
const sentencesPerText = 24;
const sentencesPerParagraph = 3;

interface IobToken {
  readonly form: string;
  readonly tag: string;
}

export interface IobOptions {
  readonly id: string;
  readonly weight: number;
}

/** Texts put together again from a gzipped file of `token TAB tag` lines (BIO2: PER ORG LOC MISC) with empty lines between sentences. */
export function readIob(path: string, options: IobOptions): TrainingDocument[] {
  const sentences = splitSentences(gunzipSync(readFileSync(path)).toString('utf8'));
  const documents: TrainingDocument[] = [];
  for (let at = 0; at < sentences.length; at += sentencesPerText)
    documents.push(
      joinSentences(sentences.slice(at, at + sentencesPerText), `${options.id}-${documents.length}`, options.weight),
    );
  return documents;
}

function splitSentences(lines: string): IobToken[][] {
  const sentences: IobToken[][] = [[]];
  for (const line of lines.split('\n')) {
    const [form = '', tag = 'O'] = line.trimEnd().split('\t');
    if (form !== '') sentences.at(-1)!.push({ form, tag });
    else if (sentences.at(-1)!.length > 0) sentences.push([]);
  }
  return sentences.filter(({ length }) => length > 0);
}

function joinSentences(sentences: readonly (readonly IobToken[])[], id: string, weight: number): TrainingDocument {
  const names: GoldName[] = [];
  let text = '';
  sentences.forEach((tokens, index) => {
    if (index > 0) text += index % sentencesPerParagraph === 0 ? '\n\n' : ' ';
    let last = '';
    let quotes = 0;
    for (const { form, tag } of tokens) {
      if (last !== '' && isApart(last, form, quotes)) text += ' ';
      if (form === '"') quotes += 1;
      const start = text.length;
      text += form;
      const open = names.at(-1);
      if (tag.startsWith('B-')) names.push({ start, end: text.length, type: typeOf.get(tag.slice(2)) ?? 'none' });
      else if (tag.startsWith('I-') && open) names[names.length - 1] = { ...open, end: text.length };
      last = form;
    }
  });
  return { id, text, names, weight };
}

const joinsBefore = /^(?:[.,;:!?%)\]}’]|['’](?:s|S|re|ve|ll|d|m)|n['’]t|-)$/;
const joinsBehind = /^[([{$£€#@-]$/;

/** Whether a blank stands between two tokens. */
function isApart(before: string, form: string, quotes: number): boolean {
  if (form === '"') return quotes % 2 === 0;
  if (before === '"') return quotes % 2 === 0;
  if (before === "'" || before === '´') return false;
  return !joinsBefore.test(form) && !joinsBehind.test(before);
}
