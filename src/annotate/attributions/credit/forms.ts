/** A way to credit an agency for a text; what it captures is the name, or several of them. */
export interface CreditForm {
  readonly rule: string;
  /** Where it stands in a block: at its beginning, at its end, or alone in it. */
  readonly edge: 'start' | 'end' | 'line';
  /** Whether a sign or piece of a word is there without which it cannot match, so that most blocks need no closer look. */
  readonly hint: (words: string) => boolean;
  readonly pattern: RegExp;
  /** Also in blocks that are no running text: "© 2031 AFP" below an article. */
  readonly anywhere?: true;
  /** The name has to be a listed one as it stands: nothing but it makes the words a credit. */
  readonly bare?: true;
}

// Letters of Latin script alone: agencies have no others in their names, and \p{L} or a count would take milliseconds to compile.
const large = 'A-Z\u00C0-\u00D6\u00D8-\u00DE\u0100-\u024F';
const small = 'a-z\u00DF-\u024F';
const any = 'A-Za-z\u00C0-\u024F';
const tail = String.raw`[${any}\d.&'’-]+(?: [${any}][${any}\d.&'’-]*){0,4}`;
/** One name, or several: "AP, dpa", "AFP/dpa"; initials behind a stroke are no name: "dpa/rk". */
const name = `([${any}]${tail}(?:(?:, |/)[${large}]${tail}|/dpa){0,3})(?:/[${small}]{2,4}){0,2}`;
const initials = `(?: ?[/,] ?[${any}]{2,3})?`;

const form = (
  rule: string,
  edge: CreditForm['edge'],
  {
    hint,
    pattern,
    flags = 'di',
    ...rest
  }: Pick<CreditForm, 'hint' | 'anywhere' | 'bare'> & {
    pattern: string;
    flags?: string;
  },
): CreditForm => ({ rule, edge, hint, pattern: new RegExp(pattern, flags), ...rest });

const longestLead = 80;
const longestName = 52;

/** Whether a sign stands near the beginning. */
const hasEarly = (words: string, sign: string, most: number): boolean => {
  const at = words.indexOf(sign);
  return at >= 0 && at <= most;
};

const signBehind = /^ ?(?:[-–—:|]|$)/;

/** "NORTHPORT (AFP) -": brackets near the beginning, and a sign right behind them. */
function opensWithBrackets(words: string): boolean {
  if (!hasEarly(words, '(', longestLead)) return false;
  const close = words.indexOf(')');
  return close > 0 && signBehind.test(words.slice(close + 1, close + 3));
}

const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;
const isLarge = (letter: string | undefined): boolean => letter !== undefined && letter.toLowerCase() !== letter;
const isLargeRun = (words: string, at: number): boolean =>
  isLarge(words[at]) && isLarge(words[at + 1]) && isLarge(words[at + 2]);

const fits =
  (pattern: RegExp): CreditForm['hint'] =>
  (words) =>
    pattern.test(words);

/** "AFP, NORTHPORT –": capitals behind the first comma. */
function hasCityBehindName(words: string): boolean {
  const comma = words.indexOf(', ');
  return comma >= 2 && comma <= longestName && isLargeRun(words, comma + 2);
}

const opensWithCity = (words: string): boolean => !isSmallLetter(words.charCodeAt(1)) && isLargeRun(words, 0);
const lone = /^\S{2,40}$/;

/** Ends on no mark: most blocks end on a full stop. */
const endsWithWord = (words: string): boolean => !/[.,:;!?"'”’)\]]/.test(words.charAt(words.length - 1));
const endsWithBracket = (words: string): boolean => {
  const end = words.endsWith('.') ? words.length - 2 : words.length - 1;
  return words[end] === ')' || words[end] === ']';
};
const saysContributed = (words: string): boolean => words.includes('contributed ');
const saysCopyright = (words: string): boolean =>
  words.includes('©') ||
  words.includes('opyright') ||
  words.includes('COPYRIGHT') ||
  words.includes('(c)') ||
  words.includes('(C)');

/** How a block credits an agency, in the order in which the forms are tried. */
export const creditForms: readonly CreditForm[] = [
  form('dateline', 'start', {
    hint: opensWithBrackets,
    pattern: String.raw`^[^()\n]{0,80}\(${name}\) ?(?:[-–—:|]|$)`,
    flags: 'd',
  }),
  form('dateline', 'start', {
    hint: (words) => hasEarly(words, '/', longestLead),
    pattern: String.raw`^[^/\n]{0,80}/${name}/(?=[\s.-]|$)`,
    flags: 'd',
  }),
  form('dateline', 'start', {
    hint: hasCityBehindName,
    pattern: String.raw`^${name}, [${large}][${large} .'’-]{2,40}(?:, [^–—:\n-]{3,24})? ?[-–—:]{1,2} `,
    flags: 'd',
    bare: true,
  }),
  form('dateline', 'start', {
    hint: opensWithCity,
    pattern: String.raw`^[${large}][${large} .'’-]{2,40}, (?:[^–—:\n-]{3,24}, )?${name} ?[-–—]{1,2} `,
    flags: 'd',
    bare: true,
  }),
  form('with-reporting', 'line', {
    hint: fits(/^[([]?(?:with|additional|further|also|report|contrib|material|inputs?|files?) ?/i),
    pattern: String.raw`^[(\[]?(?:with|additional|further|also)? ?(?:reporting|contributions?|material|input|inputs|files?) (?:by|from) (?:the )?${name}[)\].]*$`,
  }),
  form('with-reporting', 'line', {
    hint: fits(/^[([]?with /i),
    pattern: String.raw`^[(\[]?with (?:inputs?|files?|material|agency (?:input|material)|additional (?:reporting|material)|information) (?:by|from) (?:the )?${name}[)\].]*$`,
  }),
  form('source-line', 'line', {
    hint: fits(/^[([]?(?:sources?|via|by|from|agenc(?:y|ies)|text|story)\b/i),
    pattern: String.raw`^[(\[]?(?:sources?|via|by|from|agenc(?:y|ies)|text|story|story by) ?:? (?:the )?${name}[)\].]*$`,
  }),
  form('byline', 'line', {
    hint: fits(/^by /i),
    pattern: String.raw`^by [^,|/\n]{3,60}(?:,| \||/| of| for| in [^,|/\n]{3,30},) ?(?:the )?${name}$`,
    bare: true,
  }),
  form('signed', 'line', { hint: fits(/^[-–—([]/), pattern: String.raw`^[-–—(\[]{1,3} ?${name}[)\]]?$`, flags: 'd' }),
  form('signed', 'line', {
    hint: (words) => !words.includes(' ') && lone.test(words),
    pattern: `^${name}$`,
    flags: 'd',
    bare: true,
  }),
  form('in-brackets', 'end', {
    hint: endsWithBracket,
    pattern: String.raw`[.!?"”’] ?[(\[]${name}${initials}[)\]]\.?$`,
    flags: 'd',
  }),
  form('signed-behind', 'end', {
    hint: endsWithWord,
    pattern: `[.!?"”’] ?[-–—]{1,2} ?${name}$`,
    flags: 'd',
  }),
  form('signed-behind', 'end', {
    hint: endsWithWord,
    pattern: `[.!?"”’] ${name}$`,
    flags: 'd',
    bare: true,
  }),
  form('copyright', 'end', {
    hint: saysCopyright,
    pattern: String.raw`(?:©|\(c\)|copyright)(?: \(c\)| ©)?,? (?:\d{4}(?:-\d{2,4})?,? )?(?:by )?(?:the )?${name}(?:\.|, all rights|[.;] all rights|$)`,
    anywhere: true,
  }),
  form('contributed', 'end', {
    hint: saysContributed,
    pattern: String.raw`(?:^|[.!?] |\n)(?:the )?${name}(?: news agency)? contributed (?:to (?:this|the) (?:report|story|article)|reporting|material)`,
  }),
  form('contributed', 'end', {
    hint: saysContributed,
    pattern: String.raw`(?:^|[.!?] |\n)(?:the )?${name} (?:staff |news )?(?:writers?|reporters?|journalists?|correspondents?)[^.!?\n]{0,120} contributed (?:to|reporting|material)`,
  }),
  form('made-from', 'line', {
    hint: fits(/(?:compiled|based|written|prepared|produced|draws?|drawn|includes?|contains?|from) /i),
    pattern: String.raw`^[(\[]?(?:this (?:report|article|story) )?(?:is |was |has been )?(?:compiled|based|written|prepared|produced|draws|drawn|includes material|contains material|includes reporting|contains reporting)(?: up)? (?:from|on|by|with)(?: (?:the help of|material|reports?|reporting|dispatches|copy|files|information))?(?: (?:from|by|of))? (?:the )?${name}(?: (?:dispatches|reports?|material|copy))?[)\].]*$`,
  }),
];
