/** The five of XML, and those of HTML that feeds use without declaring them. Others stay as written. Source: XML 1.0, 4.6; HTML, 13.5. */
const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['sbquo', '‚'],
  ['bdquo', '„'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['pound', '£'],
  ['euro', '€'],
  ['yen', '¥'],
  ['cent', '¢'],
  ['deg', '°'],
  ['frac12', '½'],
  ['aacute', 'á'],
  ['agrave', 'à'],
  ['acirc', 'â'],
  ['auml', 'ä'],
  ['aring', 'å'],
  ['atilde', 'ã'],
  ['ccedil', 'ç'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['ecirc', 'ê'],
  ['euml', 'ë'],
  ['iacute', 'í'],
  ['ntilde', 'ñ'],
  ['oacute', 'ó'],
  ['ocirc', 'ô'],
  ['ouml', 'ö'],
  ['oslash', 'ø'],
  ['uacute', 'ú'],
  ['uuml', 'ü'],
  ['szlig', 'ß'],
]);

/**
 * Text with its character references decoded, once: what comes out is never read again, and what a document declares for
 * itself is never looked up, so that nothing can grow.
 */
export const decodeReferences = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi, decodeOne) : text;

function decodeOne(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named.get(name) ?? whole;
  const point = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return '\uFFFD';
  return String.fromCodePoint(point);
}
