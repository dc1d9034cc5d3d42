/** Wraps a text in the codes of a colour or a weight, or gives it back as it is. */
export type Style = (text: string) => string;

/** The styles that a terminal edition uses; picocolors has them all. */
export interface TerminalColors {
  readonly bold: Style;
  readonly dim: Style;
  readonly italic: Style;
  readonly underline: Style;
  readonly red: Style;
  readonly green: Style;
  readonly yellow: Style;
  readonly cyan: Style;
}

const same: Style = (text) => text;

/** No colours: what is written to a file. */
export const plainColors: TerminalColors = {
  bold: same,
  dim: same,
  italic: same,
  underline: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same,
};
