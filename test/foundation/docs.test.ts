import { describe, expect, it } from 'vitest';
import { checkCures, compareCodes, listNoticeRules, parseCodeRows } from '../../scripts/docs/check-codes.ts';
import {
  compareFlags,
  parseDocumentedFlags,
  parseHelpCommands,
  parseHelpFlags,
} from '../../scripts/docs/check-commands.ts';
import { checkPage, listAnchors } from '../../scripts/docs/check-links.ts';
import { findMissingLine, parseExamples } from '../../scripts/docs/run-readme.ts';

const help = `Usage: variorum compare [options] [inputs...]

Arguments:
  inputs            files (not -x)

Options:
  -o, --output <path>  write to a file
  --no-texts           leave texts out, unlike
                       --other
  -V, --version        print the version
  -h, --help           display help

Commands:
  read [options]       articles
  help [command]       display help

Examples:
  variorum compare --fake
`;

describe('commands', () => {
  it('reads flags and commands of a help text, and no others', () => {
    expect([...parseHelpFlags(help)]).toEqual(['-o', '--output', '--no-texts', '-V', '--version']);
    expect(parseHelpCommands(help)).toEqual(['read']);
    expect([...parseHelpFlags('')]).toEqual([]);
  });

  const page = [
    '# Title',
    '',
    '## variorum read',
    '',
    '    variorum read --not-a-row',
    '',
    '| `-x, --extra FILE=NAME` | with `--inner` |',
    '',
    'and the [input flags](#input-flags)',
    '',
    '## Input flags',
    '',
    '| flag | meaning |',
    '| `--as FORMAT` | no |',
    '',
    '## variorum group',
    '',
    'nothing',
  ].join('\n');

  it('reads the flags that a page tells, shared ones too', () => {
    const told = parseDocumentedFlags(page);
    expect([...told.keys()]).toEqual(['variorum read', 'variorum group']);
    expect([...told.get('variorum read')!]).toEqual(['-x', '--extra', '--as']);
    expect([...told.get('variorum group')!]).toEqual([]);
  });

  it('compares both ways', () => {
    const shown = new Map([
      ['variorum read', new Set(['--as', '--new'])],
      ['variorum add', new Set<string>()],
    ]);
    expect(compareFlags(shown, parseDocumentedFlags(page))).toEqual([
      'docs/cli.md does not tell variorum read --new, which --help shows',
      'docs/cli.md does not tell variorum add, which --help shows',
      'docs/cli.md tells variorum read -x, which --help does not show',
      'docs/cli.md tells variorum read --extra, which --help does not show',
      'docs/cli.md tells variorum group, which --help does not show',
    ]);
  });
});

describe('pages', () => {
  const repository = {
    hasPath: (path: string) => ['README.md', 'docs/cli.md', 'src/text/fold.ts', 'src/text/'].includes(path),
    scripts: new Set(['build', 'test']),
  };
  const other = { path: 'docs/cli.md', text: '# The command line\n\n## Input flags\n' };
  const check = (text: string) => checkPage({ path: 'README.md', text }, [other], repository);

  it.each([
    '[a](docs/cli.md)',
    '[a](docs/cli.md#input-flags)',
    '[a](https://a.example/b)',
    '[a](#a)\n# A',
    '`src/text/fold.ts`',
    '`src/text/`',
    '`npm run build`',
    'npm test',
    'npm ci',
    '`src/annotate/KIND/`',
    '```\n[a](nowhere.md)\n```',
    'plain src/nowhere.ts',
  ])('right: %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    ['[a](docs/nowhere.md)', 'links to docs/nowhere.md'],
    ['![a](docs/images/a.png)', 'links to docs/images/a.png'],
    ['[a](docs/cli.md#outputs)', 'no such heading'],
    ['[a](#b)\n# A', 'no such heading'],
    ['`src/text/nowhere.ts`', 'names src/text/nowhere.ts'],
    ['`npm run nothing`', 'names npm run nothing'],
    ['npm start', 'names npm start'],
  ])('wrong: %s', (text, message) => {
    expect(checkPage({ path: 'README.md', text }, [other, { path: 'README.md', text }], repository)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it('makes anchors as Markdown hosts do', () => {
    expect(listAnchors('# article/1\n## A "dead ship", told\n```\n# no\n```\n')).toEqual([
      'article1',
      'a-dead-ship-told',
    ]);
  });
});

describe('examples', () => {
  it('reads marked blocks with what they show', () => {
    const page =
      '```sh\nno\n```\n\n```sh run\nnpx a\n```\n\nIt prints:\nthis.\n\n```text\none\n\n…\n```\n\n```sh run\nnpx b\n```\n\n## Next\n\n```text\nno\n```\n';
    expect(parseExamples(page)).toEqual([
      { commands: 'npx a\n', shown: ['one', '…'] },
      { commands: 'npx b\n', shown: [] },
    ]);
  });

  it.each([
    [['one', 'three'], undefined],
    [['one', '…', 'four and five'], undefined],
    [['four and …'], undefined],
    [['three', 'one'], 'one'],
    [['four'], 'four'],
    [['five …'], 'five …'],
  ])('%j', (shown, missing) => {
    expect(findMissingLine('one\ntwo\nthree  \nfour and five\n', shown)).toBe(missing);
  });
});

describe('codes', () => {
  const page = '| code | a | cure |\n| --- | --- | --- |\n| `a/b` | what | do this |\n| `a/c` | what | do that |\n';

  it('compares rows and cures', () => {
    expect([...parseCodeRows(page).keys()]).toEqual(['a/b', 'a/c']);
    expect(compareCodes('p', ['a', 'b'], ['b', 'c'])).toEqual(['p does not tell c', 'p tells a, which nothing gives']);
    expect(
      checkCures(
        page,
        new Map([
          ['a/b', 'do this'],
          ['a/c', 'do it'],
        ]),
      ),
    ).toEqual([expect.stringContaining('another cure for a/c')]);
  });

  it('finds notice rules in sources, and neither rule files nor errors', () => {
    const sources = new Map([
      [
        'src/read/text.ts',
        "import type { Notice } from '../model/notice.ts';\nconst a = notice('read/text/short'); b('read/text');",
      ],
      ['src/annotate/quotes/cue.ts', "// a notice\nconst rule = 'annotate/quotes/cue';"],
      ['src/annotate/quotes/stage.ts', "// a notice\nconst rule = 'annotate/quotes/says';"],
      ['src/annotate/quotes/rules/says.ts', ''],
      ['src/pipeline/a.ts', "// Notice\nthrow new VariorumError('input/none', '');"],
      ['src/cli/a.ts', "// Notice\nif (code === 'edition/unreadable') a();"],
    ]);
    expect(listNoticeRules(sources)).toEqual(['read/text/short']);
  });
});
