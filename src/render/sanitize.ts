/**
 * Escape sequences of terminals: CSI, the string commands (OSC, DCS, SOS, PM, APC) with their end, and two-character escapes.
 * A string command without its end is only its opening, so that no text is swallowed. Source: ECMA-48.
 */
const escapeSequences =
  /(?:\u001B\[|\u009B)[\x30-\x3F]{0,64}[\x20-\x2F]{0,16}[\x40-\x7E]?|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])(?:[^\u0007\u001B\u009C\n]{0,2048}(?:\u0007|\u001B\\|\u009C))?|\u001B[\x20-\x2F]{0,16}[\x30-\x7E]?/g;

/** C0 and C1 controls but tab, newline and carriage return. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;

/** Marks that turn the direction of text, invisible fillers, tag characters and the byte-order mark. */
const deceivers =
  /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/** More combining marks than this on one letter are noise that runs over other lines. */
const stackedMarks = /(\p{M}{4})\p{M}{1,}/gu;

const whiteSpace = /[\s\u2028\u2029\u0085]+/gu;

/** Takes out of a report's words all that acts on a terminal; line breaks and every other letter stay. */
const stripControls = (text: string): string =>
  text
    .toWellFormed()
    .replace(escapeSequences, '')
    .replace(controls, '')
    .replace(deceivers, '')
    .replace(stackedMarks, '$1');

/** A report's words as one line that acts on no terminal: without escapes, controls and bidi controls, white space folded. */
export const sanitizeLine = (text: string): string =>
  stripControls(text.replace(/\u0085/g, ' '))
    .replace(whiteSpace, ' ')
    .trim();

/** Words for a terminal on one line, such as a notice or a file's name that is printed beside it. */
export const sanitizeForTerminal = sanitizeLine;
