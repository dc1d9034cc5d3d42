/**
 * Scores the chains of mentions inside articles: mention F1, CoNLL F1, and of the links made among gold mentions the share
 * that is right, by the form of the mention. VARIORUM_DATA names the folder of the gold sets, VARIORUM_SCORE that of the
 * scorers; prints Markdown. `--wrong` lists the wrong links as well, `--missed` the gold links that no chain has; `--genre bio`
 * takes another genre of GUM than its news.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { annotateArticle, annotationsOf, type NameAnnotation, readLine, type Span } from '../../src/index.ts';
import { folderFrom, readGoldLines } from '../data.ts';

interface GoldMention extends Span {
  readonly type: string;
  /** Identity in a set whose mentions are names of the world (`entity`), or of the document (`chain`). */
  readonly entity?: string;
  readonly chain?: string;
  readonly form?: string;
  readonly head?: readonly [number, number];
  readonly optional?: boolean;
  /** It lies in another mention. */
  readonly inside?: boolean;
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly genre?: string;
  readonly gold: { readonly mentions: readonly GoldMention[]; readonly scope?: readonly [number, number][] };
}

/** A mention of ours that stands for a gold mention. */
interface Pair {
  readonly name: NameAnnotation;
  readonly gold: GoldMention;
}

type Form = NameAnnotation['form'];
interface Count {
  made: number;
  right: number;
}
interface ChainScoresOfScorer {
  add(gold: string[][], predicted: string[][]): void;
  rows(): { conll: number; rows: { name: string; p?: number; r?: number; f1: number }[] };
}

const data = folderFrom('VARIORUM_DATA', 'the gold sets');
const scorers = folderFrom('VARIORUM_SCORE', 'score.mjs and its tasks');
const { ChainScores } = (await import(pathToFileURL(join(scorers, 'coref.mjs')).href)) as {
  ChainScores: new () => ChainScoresOfScorer;
};

const option = process.argv.indexOf('--genre');
const genre = option < 0 ? 'news' : process.argv[option + 1]!;

const sets = [
  { title: 'news-fair dev', file: 'entities/news-fair-dev.jsonl.gz' },
  { title: `GUM train, ${genre}`, file: 'trees/gum-entities-train.jsonl.gz' },
  { title: `GUM dev, ${genre}`, file: 'trees/gum-entities-dev.jsonl.gz' },
  { title: `GUM test, ${genre}`, file: 'trees/gum-entities-test.jsonl.gz' },
];
const forms: readonly Form[] = ['name', 'description', 'pronoun'];
const wantedTypes = new Set(['person', 'organization', 'place']);
const noThings = new Set(['quantity', 'time', 'event', 'value']);

const identityOf = ({ entity, chain }: GoldMention): string | undefined =>
  entity === 'NIL' ? undefined : (entity ?? chain);
const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** The bare name's last word, a description's head noun, or the whole of a pronoun. */
function findHead(text: string, { start, end, head }: NameAnnotation): Span {
  const at = text.slice(start, end).lastIndexOf(head);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + head.length };
}

const bareName = (text: string, { start, end, title }: NameAnnotation): Span => {
  const from = start + (title?.length ?? 0);
  return { start: from + /^\s*/.exec(text.slice(from, end))![0].length, end };
};

/** Gold spans without an article in front and a possessive behind. */
function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const front = /^(?:the|a|an)\s+/i.exec(words)?.[0].length ?? 0;
  const behind = /(?:['\u2019]s|['\u2019])$/.exec(words)?.[0].length ?? 0;
  return { start: start + (front < words.length ? front : 0), end: end - (behind < words.length ? behind : 0) };
}

/** Pairs our mentions with gold ones: by the same span, title or not; where gold tells heads, by the head word. One to one. */
function pairMentions({ text, gold }: GoldArticle, names: readonly NameAnnotation[]): Pair[] {
  const spans = new Map(gold.mentions.map((mention) => [keyOf(trim(text, mention)), mention]));
  const heads = new Map<number, GoldMention>();
  for (const mention of gold.mentions) {
    if (!mention.head) continue;
    const [start, end] = mention.head;
    const comma = text.slice(start, end).indexOf(',');
    const last = trim(text, { start, end: comma > 0 ? start + comma : end }).end;
    const other = heads.get(last);
    if (!other || mention.end - mention.start > other.end - other.start) heads.set(last, mention);
  }
  const taken = new Set<GoldMention>();
  return names.flatMap((name): Pair[] => {
    const found =
      spans.get(keyOf(trim(text, name))) ??
      spans.get(keyOf(trim(text, bareName(text, name)))) ??
      heads.get(findHead(text, name).end);
    if (!found || taken.has(found)) return [];
    taken.add(found);
    return [{ name, gold: found }];
  });
}

/** Whether a mention counts: a thing with a known identity and, in a set that marks every noun phrase, one that is named somewhere. */
function findWanted({ gold }: GoldArticle): Set<GoldMention> {
  const known = gold.mentions.filter(
    (m) => identityOf(m) !== undefined && !noThings.has(m.type) && !m.optional && !m.inside,
  );
  if (!gold.mentions.some(({ head }) => head)) return new Set(known);
  const named = new Set(known.filter(({ form, type }) => form === 'name' && wantedTypes.has(type)).map(identityOf));
  return new Set(known.filter((mention) => named.has(identityOf(mention))));
}

function groupKeys<T>(items: readonly T[], chainOf: (item: T) => unknown, mentionOf: (item: T) => string): string[][] {
  const groups = new Map<unknown, string[]>();
  for (const item of items) groups.set(chainOf(item), [...(groups.get(chainOf(item)) ?? []), mentionOf(item)]);
  return [...groups.values()];
}

/** Each mention of ours that is gold, with the nearest mention before it in its chain that is gold too. */
function listLinks(pairs: readonly Pair[]): { readonly from: Pair; readonly to: Pair }[] {
  const last = new Map<string, Pair>();
  return pairs.flatMap((pair) => {
    const chain = pair.name.entity;
    if (!chain || identityOf(pair.gold) === undefined) return [];
    const before = last.get(chain);
    last.set(chain, pair);
    return before ? [{ from: before, to: pair }] : [];
  });
}

/** The gold links whose later mention stands in no chain of ours together with any mention before it. */
function listMissed(wanted: readonly GoldMention[], pairs: readonly Pair[]) {
  const entityOf = new Map(pairs.map(({ name, gold }) => [gold, name.entity]));
  const seen = new Map<string, GoldMention[]>();
  return wanted.flatMap((mention) => {
    const before = seen.get(identityOf(mention)!) ?? [];
    seen.set(identityOf(mention)!, [...before, mention]);
    const own = entityOf.get(mention);
    const isFound = own !== undefined && before.some((other) => entityOf.get(other) === own);
    return before.length === 0 ? [] : [{ from: before.at(-1)!, to: mention, isFound }];
  });
}

const isSameEntity = (a: GoldMention, b: GoldMention): boolean => identityOf(a) === identityOf(b);

const pronoun =
  /^(?:s?he|him|his|hers?|it|its|itself|himself|herself|they|their|them|who|whose|I|my|me|you|your|we|our|us)$/i;

/** The form that a gold mention has, or that its words tell: a description begins with a small "the" and ends without a capital. */
function goldForm(text: string, { form, start, end }: GoldMention): Form {
  const words = text.slice(start, end);
  if (form) return form === 'noun' ? 'description' : form === 'pronoun' ? 'pronoun' : 'name';
  if (pronoun.test(words)) return 'pronoun';
  const last = words.split(' ').at(-1)!;
  return /^(?:the|this|that) /i.test(words) && last === last.toLowerCase() ? 'description' : 'name';
}

function scoreSet(title: string, file: string): string {
  const scores = new ChainScores();
  const links = new Map<Form, Count>(forms.map((form) => [form, { made: 0, right: 0 }]));
  const wantedLinks = new Map<Form, Count>(forms.map((form) => [form, { made: 0, right: 0 }]));
  const notes: string[] = [];
  const lines = readGoldLines(data, file);
  let articles = 0;
  for (const [index, line] of lines.entries()) {
    const gold = JSON.parse(Buffer.from(line).toString('utf8')) as GoldArticle;
    if (gold.genre !== undefined && gold.genre !== genre) continue;
    const { article } = readLine(line, { name: 'gold', lineNumber: index + 1 });
    if (article?.text !== gold.text) throw new Error(`${gold.id}: the text read is not the gold's`);
    articles += 1;
    const { scope } = gold.gold;
    const inScope = ({ start }: Span) => !scope || scope.some(([from, to]) => start >= from && start < to);
    const names = annotationsOf(annotateArticle(article).annotations, 'name').filter(inScope);
    const wanted = [...findWanted(gold)].filter(inScope).sort((a, b) => a.start - b.start || b.end - a.end);
    const pairs = pairMentions(gold, names);
    const goldOf = new Map(pairs.map((pair) => [pair.name, pair.gold]));
    const wantedSet = new Set(wanted);
    const judged = names.filter((name) => !goldOf.has(name) || wantedSet.has(goldOf.get(name)!));
    scores.add(
      groupKeys(wanted, identityOf, keyOf),
      groupKeys(
        judged,
        (name) => name.entity ?? name,
        (name) => keyOf(goldOf.get(name) ?? name),
      ),
    );
    const quote = ({ start, end }: Span) => `"${gold.text.slice(start, end)}"@${start}`;
    for (const { from, to } of listLinks(pairs)) {
      const count = links.get(to.name.form)!;
      const isRight = isSameEntity(from.gold, to.gold);
      count.made += 1;
      if (isRight) count.right += 1;
      else if (process.argv.includes('--wrong'))
        notes.push(`${gold.id} ${to.name.form}: ${quote(to.name)} is no ${quote(from.name)} [${to.name.rule}]`);
    }
    const found = new Set(pairs.flatMap((pair) => (pair.name.entity ? [pair.gold] : [])));
    for (const { from, to, isFound } of listMissed(wanted, pairs)) {
      const count = wantedLinks.get(goldForm(gold.text, to))!;
      count.made += 1;
      if (isFound) count.right += 1;
      else if (process.argv.includes('--missed'))
        notes.push(`${gold.id} missed: ${quote(to)} is ${quote(from)}${found.has(to) ? ' (in another chain)' : ''}`);
    }
  }
  return [renderTable(title, articles, scores, links, wantedLinks), ...notes.map((note) => `- ${note}`)].join('\n');
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));

function renderTable(
  title: string,
  articles: number,
  scores: ChainScoresOfScorer,
  links: ReadonlyMap<Form, Count>,
  wanted: ReadonlyMap<Form, Count>,
): string {
  const { rows, conll } = scores.rows();
  const sum = (counts: ReadonlyMap<Form, Count>): Count => ({
    made: forms.reduce((total, form) => total + counts.get(form)!.made, 0),
    right: forms.reduce((total, form) => total + counts.get(form)!.right, 0),
  });
  const row = (name: string, made: Count, gold: Count) =>
    `| ${name} | ${made.made} | ${share(made.right, made.made)} | ${gold.made} | ${share(gold.right, gold.made)} |`;
  const mentions = rows[0]!;
  return [
    `## ${title}: ${articles} articles`,
    '',
    `Mentions: P ${share(mentions.p ?? 0, 1)}, R ${share(mentions.r ?? 0, 1)}, F1 ${share(mentions.f1 ?? 0, 1)}. CoNLL F1 ${share(conll, 1)} (${rows
      .slice(1, 4)
      .map(({ name, f1 }) => `${name} ${share(f1, 1)}`)
      .join(', ')}).`,
    '',
    '| form | links among gold mentions | right, % | gold links | found, % |',
    '|---|---:|---:|---:|---:|',
    ...forms.map((form) => row(form, links.get(form)!, wanted.get(form)!)),
    row('all', sum(links), sum(wanted)),
    '',
  ].join('\n');
}

for (const { title, file } of sets) if (option < 0 || file.startsWith('trees')) console.log(scoreSet(title, file));
