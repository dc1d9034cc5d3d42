/** What a page says of itself outside its text. */
export interface PageHead {
  /** `<title>`. */
  readonly title: string;
  /** `content` of meta tags by lower-case `property`, `name` or `itemprop`, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical?: string;
  readonly language?: string;
  /** The texts of the scripts that hold JSON-LD. */
  readonly jsonLd: readonly HeadScript[];
}

/** A script's text, and where its element stands in the page. */
export interface HeadScript {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Attributes = Readonly<Record<string, string>>;

const maxMetas = 500;
const maxJsonLd = 50;

/** Collects a page's head as its tags come. */
export interface HeadCollector {
  /** Whether the text of the element just opened belongs to the head: the title, or JSON-LD. */
  readonly open: (name: string, attributes: Attributes, start: number) => 'title' | 'json-ld' | undefined;
  readonly text: (kind: 'title' | 'json-ld', value: string, end: number) => void;
  readonly finish: () => PageHead;
}

/** A collector for one page. */
export function createHeadCollector(): HeadCollector {
  const metas = new Map<string, string[]>();
  const titles: string[] = [];
  const scripts: { pieces: string[]; start: number; end: number }[] = [];
  const links: { canonical?: string; language?: string } = {};
  return {
    open(name, attributes, start) {
      if (name === 'meta') addMeta(metas, attributes);
      if (name === 'link' && isCanonical(attributes)) links.canonical ??= attributes.href ?? '';
      if (name === 'html' && attributes.lang) links.language ??= attributes.lang!;
      if (name === 'title' && titles.length === 0) {
        titles.push('');
        return 'title';
      }
      if (name !== 'script' || !isJsonLd(attributes) || scripts.length >= maxJsonLd) return undefined;
      scripts.push({ pieces: [], start, end: start });
      return 'json-ld';
    },
    text(kind, value, end) {
      if (kind === 'title') titles.push(value);
      else addPiece(scripts.at(-1)!, value, end);
    },
    finish: () => ({
      title: titles.join('').slice(0, 2000),
      metas,
      jsonLd: scripts.map(({ pieces, start, end }) => ({ text: pieces.join(''), start, end })),
      ...links,
    }),
  };
}

function addPiece(script: { pieces: string[]; end: number }, value: string, end: number): void {
  script.pieces.push(value);
  script.end = end;
}

const isCanonical = (attributes: Attributes): boolean =>
  attributes.rel?.toLowerCase().split(/\s+/).includes('canonical') === true;

const isJsonLd = (attributes: Attributes): boolean =>
  attributes.type?.toLowerCase().startsWith('application/ld+json') === true;

function addMeta(metas: Map<string, string[]>, attributes: Attributes): void {
  const content = attributes.content?.trim();
  if (!content || metas.size >= maxMetas) return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = attributes[attribute]?.trim().toLowerCase();
    if (!key) continue;
    const values = metas.get(key);
    if (values) values.push(content);
    else metas.set(key, [content]);
  }
}
