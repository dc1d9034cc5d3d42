import process from 'node:process';
import { type Notice, sanitizeForTerminal } from '../index.ts';
import { colorsOf } from './colors.ts';

const colors = colorsOf(process.stderr);

const signs: Record<Notice['severity'], (text: string) => string> = {
  info: colors.dim,
  warning: colors.yellow,
  fatal: colors.red,
};

/** Prints notices on stderr, one a line, made safe for a terminal. */
export function reportNotices(notices: readonly Notice[], name = ''): void {
  for (const { severity, rule, reason } of notices) {
    const where = name && !reason.startsWith(name) ? `${name}: ` : '';
    process.stderr.write(`${signs[severity](severity)}: ${sanitizeForTerminal(`${where}${reason} [${rule}]`)}\n`);
  }
}

/** Prints a line for the person at the terminal, on stderr, so that stdout stays clean. */
export function tell(text: string): void {
  process.stderr.write(`${sanitizeForTerminal(text)}\n`);
}
