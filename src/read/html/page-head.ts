/** What a page says of itself outside its text. */
export interface PageHead {
  /** `<title>`. */
  readonly title: string;
  /** `content` of meta tags by lower-case `property`, `name` or `itemprop`, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical?: string;
  readonly language?: string;
  /** The texts of the scripts that hold JSON-LD. */
  readonly jsonLd: readonly string[];
}

const maxMetas = 500;
const maxJsonLd = 50;

/** Collects a page's head as its tags come. */
export interface HeadCollector {
  /** Whether the text of the element just opened belongs to the head: the title, or JSON-LD. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => 'title' | 'json-ld' | undefined;
  readonly text: (kind: 'title' | 'json-ld', value: string) => void;
  readonly finish: () => PageHead;
}

/** A collector for one page. */
export function createHeadCollector(): HeadCollector {
  const metas = new Map<string, string[]>();
  const titles: string[] = [];
  const jsonLd: string[] = [];
  const links: { canonical?: string; language?: string } = {};
  return {
    open(name, attributes) {
      if (name === 'meta') addMeta(metas, attributes);
      if (name === 'link' && isCanonical(attributes)) links.canonical ??= attributes.get('href') ?? '';
      if (name === 'html' && attributes.get('lang')) links.language ??= attributes.get('lang')!;
      if (name === 'title' && titles.length === 0) return startText(titles, 'title');
      if (name === 'script' && isJsonLd(attributes) && jsonLd.length < maxJsonLd) return startText(jsonLd, 'json-ld');
      return undefined;
    },
    text(kind, value) {
      const texts = kind === 'title' ? titles : jsonLd;
      texts[texts.length - 1] += value;
    },
    finish: () => ({ title: titles[0] ?? '', metas, jsonLd, ...links }),
  };
}

function startText<K extends 'title' | 'json-ld'>(texts: string[], kind: K): K {
  texts.push('');
  return kind;
}

const isCanonical = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.get('rel')?.toLowerCase().split(/\s+/).includes('canonical') === true;

const isJsonLd = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.get('type')?.toLowerCase().startsWith('application/ld+json') === true;

function addMeta(metas: Map<string, string[]>, attributes: ReadonlyMap<string, string>): void {
  const content = attributes.get('content')?.trim();
  if (!content || metas.size >= maxMetas) return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const key = attributes.get(attribute)?.trim().toLowerCase();
    if (!key) continue;
    const values = metas.get(key);
    if (values) values.push(content);
    else metas.set(key, [content]);
  }
}
