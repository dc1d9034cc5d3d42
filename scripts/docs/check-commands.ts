/** What a command takes: its name, and its flags, long and short. */
export type CommandFlags = ReadonlyMap<string, ReadonlySet<string>>;

/** The flags that a `--help` text lists: `-o`, `--output`. */
export function parseHelpFlags(help: string): Set<string> {
  const lines = sectionLines(help, 'Options:');
  const flags = lines.flatMap((line) => /^ {2}(-[^\s,]+(?:, --[^\s,]+)?)/.exec(line)?.[1]?.split(', ') ?? []);
  return new Set(flags.filter((flag) => flag !== '-h' && flag !== '--help'));
}

/** The commands that a `--help` text lists, `help` aside. */
export const parseHelpCommands = (help: string): string[] =>
  sectionLines(help, 'Commands:')
    .flatMap((line) => /^ {2}([a-z]+)\b/.exec(line)?.[1] ?? [])
    .filter((name) => name !== 'help');

function sectionLines(help: string, title: string): string[] {
  const lines = help.split('\n');
  const start = lines.indexOf(title);
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  return lines.slice(start + 1, end < 0 ? undefined : end);
}

const sharedTitle = 'Input flags';
const sharedLink = '(#input-flags)';

/**
 * The commands and flags that `docs/cli.md` tells: a section `## variorum NAME` a command, a table row a flag. A section that
 * links to the input flags has those too. `variorum` stands for the program itself.
 */
export function parseDocumentedFlags(page: string): Map<string, Set<string>> {
  const sections = page.split(/^## /m).slice(1);
  const textOf = (title: string) => sections.find((section) => section.startsWith(title)) ?? '';
  const shared = parseTableFlags(textOf(sharedTitle));
  return new Map(
    sections
      .filter((section) => section.startsWith('variorum'))
      .map((section) => {
        const own = parseTableFlags(section);
        return [section.split('\n')[0]!.trim(), section.includes(sharedLink) ? new Set([...own, ...shared]) : own];
      }),
  );
}

function parseTableFlags(section: string): Set<string> {
  const cells = [...section.matchAll(/^\| *`(-[^`]*)`/gm)].map((match) => match[1]!);
  return new Set(cells.flatMap((cell) => cell.match(/(?<![\w-])--?[a-zA-Z][a-z-]*/g) ?? []));
}

/** Compares what the program shows with what the page tells, both ways. */
export function compareFlags(shown: CommandFlags, told: CommandFlags): string[] {
  return [
    ...missing(shown, told).map((what) => `docs/cli.md does not tell ${what}, which --help shows`),
    ...missing(told, shown).map((what) => `docs/cli.md tells ${what}, which --help does not show`),
  ];
}

function missing(from: CommandFlags, to: CommandFlags): string[] {
  return [...from].flatMap(([name, flags]) => {
    const other = to.get(name);
    return other ? [...flags].filter((flag) => !other.has(flag)).map((flag) => `${name} ${flag}`) : [name];
  });
}
