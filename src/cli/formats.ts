import { extname } from 'node:path';
import process from 'node:process';
import {
  type Check,
  type Edition,
  renderCheckHtml,
  renderCheckMarkdown,
  renderCheckTerminal,
  renderHtmlDocument,
  renderJson,
  renderMarkdown,
  renderTerminal,
} from '../index.ts';
import { colorsOf, noColors } from './colors.ts';

/** The formats of an edition. */
export const formats = ['terminal', 'md', 'html', 'json'] as const;

/** A format of an edition. */
export type Format = (typeof formats)[number];

/** The file ending of each format. */
export const formatEndings: Record<Format, string> = { terminal: '.txt', md: '.md', html: '.html', json: '.json' };

const endings: ReadonlyMap<string, Format> = new Map([
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'json'],
  ['.jsonl', 'json'],
]);

const widest = 100;
const narrowest = 40;

/** The format that a path's ending asks for. */
export const formatOfPath = (path: string | undefined): Format | undefined =>
  endings.get(extname(path ?? '').toLowerCase());

/** The columns that text for the terminal is set in. */
export const terminalWidth = (): number => Math.max(narrowest, Math.min(widest, process.stdout.columns ?? widest));

/** All editions as one document: a line each for JSON, a section each otherwise. */
export function renderEditions(editions: readonly Edition[], format: Format, toTerminal = true): string {
  switch (format) {
    case 'json':
      return editions.map((edition) => `${renderJson(edition)}\n`).join('');
    case 'html':
      return renderHtmlDocument(editions);
    case 'md':
      return editions.map(renderMarkdown).join('\n');
    default:
      return editions.map((edition) => renderTerminal(edition, settingOf(toTerminal))).join('\n');
  }
}

/** A checked draft as one document. */
export function renderCheck(check: Check, format: Format, toTerminal = true): string {
  switch (format) {
    case 'json':
      return `${renderJson(check)}\n`;
    case 'html':
      return renderCheckHtml(check);
    case 'md':
      return renderCheckMarkdown(check);
    default:
      return renderCheckTerminal(check, settingOf(toTerminal));
  }
}

const settingOf = (toTerminal: boolean) => ({
  width: toTerminal ? terminalWidth() : widest,
  colors: toTerminal ? colorsOf(process.stdout) : noColors,
});
