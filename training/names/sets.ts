import { join } from 'node:path';
import type { TrainingDocument } from './document.ts';
import { readIob } from './iob.ts';
import { readGum, readMeantime } from './jsonl.ts';
import { readOwn } from './own.ts';

/** The texts that the model learns from, by set. Their weights tell how near they are to news and to our idea of a name. */
export function readSets(folder: string): Readonly<Record<string, readonly TrainingDocument[]>> {
  const at = (name: string) => join(folder, name);
  return {
    'gum-train': readGum(at('trees/gum-entities-train.jsonl.gz'), 1),
    'gum-dev': readGum(at('trees/gum-entities-dev.jsonl.gz'), 1),
    'uner-ewt': readIob(at('names/uner-ewt.iob.gz'), { id: 'uner-ewt', weight: 1 }),
    wikigold: readIob(at('names/wikigold.iob.gz'), { id: 'wikigold', weight: 1 }),
    're3d-open': readIob(at('names/re3d-open.iob.gz'), { id: 're3d-open', weight: 0.7 }),
    wnut17: readIob(at('names/wnut17.iob.gz'), { id: 'wnut17', weight: 0.1 }),
    'meantime-airbus': readMeantime(at('events/meantime-airbus.jsonl.gz'), 0.7),
    'meantime-apple': readMeantime(at('events/meantime-apple.jsonl.gz'), 0.7),
    own: readOwn(new URL('own.tsv', import.meta.url), 3),
  };
}
