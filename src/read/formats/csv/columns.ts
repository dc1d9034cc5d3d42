/** What a column may be called, for each field of an article; written in lower case, without blanks, dashes and underscores. */
const names: readonly (readonly [field: string, names: readonly string[]])[] = [
  ['id', ['id', 'guid', 'articleid', 'storyid', 'documentid', 'docid', 'accessionnumber']],
  ['url', ['url', 'link', 'href', 'permalink', 'articleurl', 'canonicalurl', 'webaddress', 'sourceurl']],
  [
    'outlet',
    [
      'outlet',
      'source',
      'sourcename',
      'publication',
      'publicationname',
      'publicationtitle',
      'publisher',
      'newspaper',
      'media',
      'medianame',
      'mediaoutlet',
      'outletname',
      'site',
      'sitename',
      'domain',
    ],
  ],
  ['title', ['title', 'headline', 'hed', 'articletitle', 'documenttitle']],
  [
    'publishedAt',
    [
      'published',
      'publishedat',
      'publisheddate',
      'publishdate',
      'publicationdate',
      'pubdate',
      'date',
      'datetime',
      'datepublished',
      'publishedon',
      'articledate',
      'entrydate',
      'issuedate',
    ],
  ],
  ['updatedAt', ['updated', 'updatedat', 'modified', 'modifiedat', 'datemodified', 'lastmodified']],
  ['byline', ['byline']],
  ['author', ['author', 'authors', 'writer', 'journalist', 'creator']],
  ['agency', ['agency', 'newsagency', 'wire']],
  ['language', ['language', 'lang']],
  ['genre', ['genre']],
  [
    'text',
    [
      'text',
      'body',
      'bodytext',
      'fulltext',
      'content',
      'contents',
      'articletext',
      'articlebody',
      'article',
      'story',
      'maintext',
      'plaintext',
    ],
  ],
  ['html', ['html', 'bodyhtml', 'contenthtml', 'rawhtml']],
];

const fieldByName: ReadonlyMap<string, string> = new Map(
  names.flatMap(([field, aliases]) => aliases.map((alias) => [alias, field] as const)),
);

/** The field that a column tells by its name; undefined if none. */
export const fieldOfColumn = (column: string): string | undefined =>
  fieldByName.get(column.toLowerCase().replace(/[\s_.\uFEFF-]+/g, ''));

/** What the header of a table tells: the sign between its columns. */
export interface TableHeader {
  readonly delimiter: string;
  readonly fields: readonly string[];
}

const delimiters = ['\t', ',', ';', '|'];

/** Reads the first line of a table of articles: it names a column for the text, and another one that is known; undefined for anything else. */
export function parseTableHeader(text: string): TableHeader | undefined {
  const line = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split('\n', 1)[0]!
    .slice(0, 5000)
    .trim();
  for (const delimiter of delimiters) {
    const columns = line.split(delimiter).map((column) => column.trim().replace(/^"(.*)"$/, '$1'));
    if (columns.length < 2 || columns.some((column) => column.length > 60)) continue;
    const fields = columns.flatMap((column) => fieldOfColumn(column) ?? []);
    if (fields.length >= 2 && (fields.includes('text') || fields.includes('html'))) return { delimiter, fields };
  }
  return undefined;
}
