/** Control words that stand for characters. Source: Rich Text Format 1.9.1. */
export const signWords: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['row', '\n'],
  ['lbr', '\n'],
  ['page', '\f'],
  ['sect', '\f'],
  ['tab', '\t'],
  ['cell', '\t'],
  ['nestcell', '\t'],
  ['nestrow', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
]);

/** Control words whose group holds no text of the document. */
export const unreadGroups: ReadonlySet<string> = new Set([
  ...['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'headerl', 'headerr', 'headerf'],
  ...[
    'footer',
    'footerl',
    'footerr',
    'footerf',
    'footnote',
    'annotation',
    'deleted',
    'atnid',
    'atnauthor',
    'fldinst',
    'filetbl',
  ],
  ...['listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'themedata', 'colorschememapping'],
  ...['datastore', 'latentstyles', 'xmlnstbl', 'datafield', 'bkmkstart', 'bkmkend', 'nonshppict', 'pntext', 'xe', 'tc'],
]);

/** Code pages of the character sets of fonts. */
export const charsetPages: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10_000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);
