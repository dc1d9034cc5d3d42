/** The prefix by which a namespace is known here, whatever a document calls it. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://www.google.com/schemas/sitemap-news/0.9', 'news'],
  ['http://www.w3.org/1999/xhtml', 'html'],
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
]);

/** Gives elements the names by which they are known here. */
export interface Namer {
  /** Notes the namespaces that a tag declares; they hold to the end of the document. */
  readonly declare: (attributes: ReadonlyMap<string, string>) => void;
  /** `c:encoded` as `content:encoded` where `c` stands for that namespace; a name without prefix stays as it is. */
  readonly name: (written: string) => string;
}

/** A namer for one document. Source: Namespaces in XML 1.0. */
export function createNamer(): Namer {
  const known = new Map<string, string>();
  return {
    declare(attributes) {
      for (const [name, value] of attributes) {
        const prefix = name.startsWith('xmlns:') ? prefixes.get(value) : undefined;
        if (prefix !== undefined && known.size < 100) known.set(name.slice(6), prefix);
      }
    },
    name(written) {
      const colon = written.indexOf(':');
      const prefix = colon > 0 ? known.get(written.slice(0, colon)) : undefined;
      return prefix === undefined ? written : prefix + written.slice(colon);
    },
  };
}
