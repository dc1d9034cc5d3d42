/** A node of JSON-LD, by key. */
export type LinkedNode = ReadonlyMap<string, unknown>;

const maxNodes = 2000;
const articleType =
  /(?:Article|BlogPosting|LiveBlogPosting|NewsMediaPosting|SocialMediaPosting|Report|Review|CreativeWork|WebPage)$/;

/** The nodes that a page's scripts hold, lists and `@graph` unfolded; broken scripts are counted. Source: JSON-LD 1.1. */
export function parseJsonLd(scripts: readonly { readonly text: string }[]): {
  readonly nodes: readonly LinkedNode[];
  readonly broken: number;
} {
  const nodes: LinkedNode[] = [];
  let broken = 0;
  for (const script of scripts) {
    const value = parseScript(script.text);
    if (value === undefined) broken += 1;
    else collectNodes(value, nodes);
  }
  return { nodes, broken };
}

/** Pages wrap JSON-LD in comments or CDATA, end it on a semicolon, and leave raw line ends in strings. */
function parseScript(script: string): unknown {
  const bare = script
    .replace(/^[\s;]*(?:<!--|\/\/ ?<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/|<!\[CDATA\[)?/, '')
    .replace(/(?:-->|(?:\/\/ ?|\/\*\s?)?\]\]>(?:\s?\*\/)?)?[\s;]{0,20}$/, '');
  for (const text of [bare, bare.replace(/[\u0000-\u001F]+/g, ' ')]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {}
  }
  return undefined;
}

function collectNodes(root: unknown, nodes: LinkedNode[]): void {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && nodes.length < maxNodes; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, maxNodes));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const node = toNode(value);
    nodes.push(node);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
      if (node.has(key)) queue.push(node.get(key));
  }
}

const toNode = (value: object): LinkedNode => new Map(Object.entries(value));

/** The types of a node, without the vocabulary's address. */
export const typesOf = (node: LinkedNode): string[] =>
  listOf(node.get('@type')).map((type) => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : ''));

/** A value as a list: a list itself, one value, or nothing. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, 100) : value === undefined || value === null ? [] : [value];

/** The node that speaks of the article itself: articles go before plain pages, those with a headline before others. */
export function findArticleNode(nodes: readonly LinkedNode[]): LinkedNode | undefined {
  const candidates = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const weight = (node: LinkedNode) =>
    (typesOf(node).some((type) => /(?:Article|Posting|Report)$/.test(type)) ? 4 : 0) +
    (node.has('headline') ? 2 : 0) +
    (node.has('datePublished') ? 1 : 0);
  return candidates.reduce<LinkedNode | undefined>(
    (best, node) => (!best || weight(node) > weight(best) ? node : best),
    undefined,
  );
}

/** The node that a value is or refers to by `@id`. */
export function resolveNode(value: unknown, nodes: readonly LinkedNode[]): LinkedNode | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const node = toNode(value);
  const id = node.get('@id');
  if (node.size > 1 || typeof id !== 'string') return node;
  return nodes.find((other) => other.get('@id') === id && other.size > 1) ?? node;
}

/** The string that a value is, or the `name` of the node that it is; undefined for anything else. */
export function nameOf(value: unknown, nodes: readonly LinkedNode[]): string | undefined {
  if (typeof value === 'string') return value;
  const name = resolveNode(value, nodes)?.get('name');
  const first = Array.isArray(name) ? name[0] : name;
  return typeof first === 'string' ? first : undefined;
}

/** Whether the page's data says that not all may read the article. Source: schema.org's isAccessibleForFree. */
export const isPaidFor = (node: LinkedNode | undefined): boolean =>
  /^false$/i.test(String(node?.get('isAccessibleForFree') ?? ''));
