/** The table of layers, as ARCHITECTURE.md tells it. Change both together. */
export interface LayerTable {
  /** Each layer under `src/` and the layers that it may import beside itself. `index` is `src/index.ts`. */
  readonly layers: ReadonlyMap<string, readonly string[]>;
  /** Single files of a layer that another may import although its row does not name that layer. */
  readonly sharedFiles: ReadonlyMap<string, readonly string[]>;
  /** Layers whose subfolders never import each other. */
  readonly siblingLayers: readonly string[];
  /** Files, or folders with a `/` at the end, that may import `node:` modules. */
  readonly nodeEdges: readonly string[];
}

const base = ['model', 'text'];
const reading = [...base, 'language'];
const inner = [
  ...reading,
  'schema',
  'read',
  'annotate',
  'collate',
  'group',
  'corrections',
  'check',
  'find',
  'edition',
  'render',
  'store',
];

export const table: LayerTable = {
  layers: new Map([
    ['model', []],
    ['text', ['model']],
    ['schema', ['model']],
    ['language', base],
    ['read', base],
    ['annotate', reading],
    ['collate', reading],
    ['group', base],
    ['corrections', [...base, 'schema']],
    ['check', [...reading, 'collate']],
    ['find', [...reading, 'collate']],
    ['edition', base],
    ['render', base],
    ['store', [...base, 'schema']],
    ['pipeline', inner],
    ['fetch', base],
    ['desk', [...base, 'pipeline', 'store', 'fetch', 'read']],
    ['index', [...inner, 'pipeline', 'fetch', 'desk']],
    ['cli', ['index']],
    ['server', ['index']],
  ]),
  // Word lists are data that readers need too; the sentences and tokens of `language` stay out of their reach.
  // What is fetched is kept as WARC, written and split by the same files that read WARC as an input.
  sharedFiles: new Map([
    ['read', ['src/language/lexicon.ts']],
    ['fetch', ['chunked', 'record', 'split-records', 'write-record'].map((name) => `src/read/warc/${name}.ts`)],
  ]),
  siblingLayers: ['annotate', 'collate'],
  nodeEdges: [
    'src/cli/',
    'src/desk/',
    'src/fetch/',
    'src/server/',
    'src/store/',
    'src/pipeline/inputs/',
    'src/pipeline/pool.ts',
    'src/pipeline/reread.ts',
    'src/read/formats/archive/inflate.ts',
    'src/language/lexicon.ts',
    'src/language/linear/model-file.ts',
    'src/text/sha256.ts',
  ],
};

/** Entries that a folder holds at most before somebody looks again. */
export const maxFolderEntries = 15;

/** Lines of a file from which on somebody looks again, and that it never passes. */
export const lineLimits = { warn: 250, fail: 300 };
