import { readFileSync } from 'node:fs';
import type { LearnedClass } from '../../src/annotate/names/model/names-model.ts';
import type { GoldName, TrainingDocument } from './document.ts';

const typeOf: ReadonlyMap<string, LearnedClass> = new Map([
  ['P', 'person'],
  ['O', 'organization'],
  ['L', 'place'],
]);
const linesPerText = 8;

/** Our own sentences, `linesPerText` paragraphs a text: `{P Ann Lee} met {O Zentavo} in {L Karumba}.` */
export function readOwn(url: URL, weight: number): TrainingDocument[] {
  const lines = readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const documents: TrainingDocument[] = [];
  for (let at = 0; at < lines.length; at += linesPerText)
    documents.push(parseMarked(lines.slice(at, at + linesPerText).join('\n\n'), `own-${documents.length}`, weight));
  return documents;
}

/** Takes the marks out of a text. */
export function parseMarked(marked: string, id: string, weight: number): TrainingDocument {
  const names: GoldName[] = [];
  let text = '';
  let last = 0;
  for (const { 0: mark, 1: kind, 2: name, index } of marked.matchAll(/\{([POL]) ([^{}]*)\}/g)) {
    text += marked.slice(last, index);
    names.push({ start: text.length, end: text.length + name!.length, type: typeOf.get(kind!)! });
    text += name;
    last = index + mark.length;
  }
  return { id, text: text + marked.slice(last), names, weight };
}
