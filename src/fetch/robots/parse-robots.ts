/** One line that allows or forbids. */
export interface RobotsRule {
  readonly allow: boolean;
  readonly pattern: string;
}

/** What a robots.txt asks of one robot. */
export interface RobotsRules {
  readonly rules: readonly RobotsRule[];
  /** Seconds between two requests, if it asks for a pause. */
  readonly delay?: number;
}

interface Group {
  readonly agents: string[];
  readonly rules: RobotsRule[];
  delay?: number;
}

/** What a robots.txt asks of the robot `agent`, else of all; no rules if it asks for nothing. Source: RFC 9309, 2.2. */
export function parseRobots(text: string, agent: string): RobotsRules {
  const groups = parseGroups(text);
  const named = groups.filter(({ agents }) => agents.includes(agent));
  const chosen = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const delays = chosen.flatMap(({ delay }) => delay ?? []);
  return {
    rules: chosen.flatMap(({ rules }) => rules),
    ...(delays.length > 0 ? { delay: delays.reduce((a, b) => Math.max(a, b)) } : {}),
  };
}

function parseGroups(text: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [field, value] = splitLine(line);
    if (field === 'user-agent') {
      // Names that follow one another share the rules behind them.
      if (!naming) groups.push({ agents: [], rules: [] });
      groups.at(-1)!.agents.push(parseAgent(value));
      naming = true;
    } else if (addLine(groups.at(-1), field, value)) naming = false;
  }
  return groups;
}

function splitLine(line: string): [field: string, value: string] {
  const bare = line.split('#', 1)[0]!;
  const colon = bare.indexOf(':');
  return colon < 0 ? ['', ''] : [bare.slice(0, colon).trim().toLowerCase(), bare.slice(colon + 1).trim()];
}

/** Only the name counts, not its version. */
const parseAgent = (value: string): string =>
  value.startsWith('*') ? '*' : (/^[a-z_-]+/.exec(value.toLowerCase())?.[0] ?? '');

/** Whether the line belongs to a group; others, such as `Sitemap`, end nothing. */
function addLine(group: Group | undefined, field: string, value: string): boolean {
  if (field !== 'allow' && field !== 'disallow' && field !== 'crawl-delay') return false;
  if (field === 'crawl-delay') {
    if (group && /^\d{1,6}(?:\.\d{1,6})?$/.test(value)) group.delay = Number(value);
  } else if (group && value !== '') group.rules.push({ allow: field === 'allow', pattern: value });
  return true;
}
