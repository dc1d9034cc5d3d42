import process from 'node:process';
import pc from 'picocolors';

/** The colours of a stream: none where it is no terminal, unless `FORCE_COLOR` asks for them; `NO_COLOR` always wins. */
export const colorsOf = (stream: NodeJS.WriteStream) =>
  pc.createColors(!process.env.NO_COLOR && (stream.isTTY || Boolean(process.env.FORCE_COLOR)));

/** No colours: for files. */
export const noColors = pc.createColors(false);
