import { createRequire } from 'node:module';
import type { PageDocument } from './page-node.ts';

const load = createRequire(import.meta.url);

/** An empty page. The package is loaded with the first page: plain text need not wait for it. Source: the package linkedom. */
export function createDocument(): PageDocument {
  const { parseHTML } = load('linkedom') as typeof import('linkedom');
  const { document } = parseHTML('<!doctype html><html><head><title></title></head><body></body></html>');
  return document as unknown as PageDocument;
}
