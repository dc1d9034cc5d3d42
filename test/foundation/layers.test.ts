import { describe, expect, it } from 'vitest';
import { checkLayers, layerOf } from '../../scripts/layers/check.ts';
import { findCycles } from '../../scripts/layers/find-cycles.ts';
import { readImports } from '../../scripts/layers/read-imports.ts';
import { table } from '../../scripts/layers/table.ts';

const check = (files: Record<string, string>) => checkLayers(new Map(Object.entries(files)), table);
const errors = (files: Record<string, string>) =>
  check(files)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

describe('readImports', () => {
  const found: [string, string, boolean][] = [
    ["import { a } from './a.ts';", './a.ts', false],
    ["import a from 'a';", 'a', false],
    ["import a, { type B } from 'a';", 'a', false],
    ["import type { A } from './a.ts';", './a.ts', true],
    ["import type A from './a.ts';", './a.ts', true],
    ["import type from './type.ts';", './type.ts', false],
    ["import * as a from '@x/a/b';", '@x/a/b', false],
    ["import './a.ts';", './a.ts', false],
    ["export { a } from './a.ts';", './a.ts', false],
    ["export * from './a.ts';", './a.ts', false],
    ["export type { A } from './a.ts';", './a.ts', true],
    ["import {\n  a,\n  b,\n} from './a.ts';", './a.ts', false],
    ["const a = await import('./a.ts');", './a.ts', false],
    ["import data from './a.json' with { type: 'json' };", './a.json', false],
  ];
  it.each(found)('%s', (source, specifier, typeOnly) => {
    expect(readImports(source)).toEqual([{ specifier, typeOnly, line: 1 }]);
  });

  it.each([
    "// import { a } from './a.ts';",
    "/* import a from 'a'; */",
    "/**\n * import a from 'a';\n */",
    "const text = `\nimport a from 'a';\n`;",
    "export const from = 'a';",
    "export function a(from = 'a') {}",
    "export interface A { b: 'c' }",
    "export const a = 'b';",
    "export type A = 'b' | 'c';",
    "const url = 'https://a.example'; // from 'b'",
    'import.meta.url;',
  ])('nothing in %s', (source) => {
    expect(readImports(source)).toEqual([]);
  });

  it('counts lines', () => {
    expect(readImports("/* a\n b */\nimport a from 'a';\n\nimport 'b';").map(({ line }) => line)).toEqual([3, 5]);
  });
});

describe('findCycles', () => {
  it('finds none in a tree', () => {
    expect(
      findCycles(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toEqual([]);
  });
  it('tells the shortest ring, from the first file on', () => {
    const graph = new Map([
      ['c', ['a']],
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['d', ['a', 'd']],
      ['e', ['e']],
    ]);
    expect(findCycles(graph)).toEqual([['a', 'b', 'c'], ['e']]);
  });
});

describe('checkLayers', () => {
  it.each([
    ['src/text/fold.ts', 'text'],
    ['src/annotate/quotes/cue-after.ts', 'annotate'],
    ['src/index.ts', 'index'],
    ['web/app.ts', 'web'],
  ])('%s is in %s', (file, layer) => {
    expect(layerOf(file)).toBe(layer);
  });

  it.each([
    ['src/annotate/quotes/a.ts', "import type { Span } from '../../model/span.ts';"],
    ['src/annotate/quotes/a.ts', "import { b } from './b.ts';"],
    ['src/annotate/quotes/a.ts', "import { lazy } from '../../language/lexicon.ts';"],
    ['src/collate/collate.ts', "import { linkQuotes } from './quotations/link.ts';"],
    ['src/read/words.ts', "import { lazy } from '../language/lexicon.ts';"],
    ['src/cli/bin.ts', "import { compare } from '../index.ts';"],
    ['src/cli/bin.ts', "import { open } from 'node:fs';"],
    ['src/pipeline/compare.ts', "import { render } from '../render/md.ts';"],
    ['web/app.ts', "import type { Edition } from '../src/index.ts';"],
  ])('%s may: %s', (file, source) => {
    expect(errors({ [file]: source })).toEqual([]);
  });

  it.each([
    ['src/model/a.ts', "import { b } from '../text/b.ts';", 'model may import nothing, not text'],
    ['src/model/a.ts', "import type { B } from '../text/b.ts';", 'model may import nothing'],
    ['src/model/a.ts', "export { b } from '../text/b.ts';", 'model may import nothing'],
    ['src/render/a.ts', "await import('../edition/b.ts');", 'render may import model, text, not edition'],
    ['src/edition/a.ts', "import { b } from '../group/b.ts';", 'edition may import model, text, not group'],
    ['src/read/a.ts', "import { b } from '../language/stage.ts';", 'read may import model, text, not language'],
    ['src/text/a.ts', "import { b } from '../index.ts';", 'not index'],
    ['src/cli/a.ts', "import { b } from '../model/b.ts';", 'cli may import index, not model'],
    ['src/annotate/names/a.ts', "import { b } from '../quotes/b.ts';", 'names and quotes are siblings'],
    ['src/collate/entities/a.ts', "import type { B } from '../passages/b.ts';", 'entities and passages are siblings'],
    ['src/edition/a.ts', "import { readFileSync } from 'node:fs';", 'node modules stand only in the edge files'],
    ['src/helpers/a.ts', "import { b } from '../text/b.ts';", 'the layer helpers is not in'],
    ['web/app.ts', "import { compare } from '../src/index.ts';", 'web speaks HTTP'],
    ['web/app.ts', "import type { A } from '../src/text/a.ts';", 'web speaks HTTP'],
  ])('%s may not: %s', (file, source, message) => {
    expect(errors({ [file]: source })).toEqual([expect.stringContaining(message)]);
  });

  it('tells file and line', () => {
    expect(errors({ 'src/model/a.ts': "\n\nimport { b } from '../text/b.ts';" })[0]).toMatch(/^src\/model\/a\.ts:3 /);
  });

  it('keeps each package behind one file, subpaths included', () => {
    const files = { 'src/text/a.ts': "import 'diff';", 'src/text/b.ts': "import 'diff/lib/x.js';" };
    expect(errors(files)).toEqual([expect.stringContaining('src/text/a.ts, src/text/b.ts')]);
    expect(errors({ 'src/text/a.ts': "import 'diff';\nimport type {} from 'diff';" })).toEqual([]);
  });

  it('finds a ring of type imports', () => {
    const files = {
      'src/text/a.ts': "import type { B } from './b.ts';",
      'src/text/b.ts': "import { a } from './a.ts';",
    };
    expect(errors(files)).toEqual([
      'src/text/a.ts → src/text/b.ts → src/text/a.ts: files import one another in a ring',
    ]);
  });

  it('warns of a long file, fails a longer one, warns of a full folder', () => {
    expect(check({ 'src/text/a.ts': '\n'.repeat(250) })).toEqual([]);
    expect(check({ 'src/text/a.ts': '\n'.repeat(251) })[0]!.severity).toBe('warning');
    expect(check({ 'src/text/a.ts': '\n'.repeat(301) })[0]!.severity).toBe('error');
    const folder = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`src/text/a${index}.ts`, '']));
    expect(check(folder)).toEqual([{ severity: 'warning', message: 'src/text/ has 16 entries: at most about 15' }]);
  });
});
