import { readFileSync } from 'node:fs';
import { type Correction, parseCorrections, VariorumError } from '../index.ts';
import type { Command } from './commander.ts';
import { reportNotices } from './report.ts';

/** The flag of commands that take corrections. */
export interface CorrectionsFlag {
  readonly corrections?: string;
}

/** Adds `--corrections`. */
export const addCorrectionsOption = (command: Command): Command =>
  command.option(
    '--corrections <file>',
    'set right what was read or linked wrongly: YAML or JSON Lines, see docs/corrections.md',
  );

/**
 * The corrections of the file named; none where none is. What is broken in it is told on stderr.
 * @throws VariorumError `input/missing`, `corrections/unreadable`
 */
export function readCorrections({ corrections: path }: CorrectionsFlag): readonly Correction[] {
  if (path === undefined) return [];
  const { corrections, notices } = parseCorrections(readText(path), path);
  reportNotices(notices);
  return corrections;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new VariorumError('input/missing', `${path}: ${(error as Error).message}`);
  }
}
