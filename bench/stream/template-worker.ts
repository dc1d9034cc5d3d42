/** A thread for a while: annotates real articles and ends, so that the models that annotate take no memory while the stream runs. */
import { parentPort, workerData } from 'node:worker_threads';
import { readTemplates } from './templates.ts';

const { folder, most } = workerData as { readonly folder: string; readonly most: number };
parentPort!.postMessage(readTemplates(folder, most));
