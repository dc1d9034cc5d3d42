import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../src/edition/build-edition.ts';
import { withoutTexts } from '../../src/edition/without-texts.ts';
import { buildJsonSchemas } from '../../src/schema/json-schema.ts';
import { parseArticle, parseEdition, parseStory } from '../../src/schema/parse.ts';
import { articles, collation, story, wire } from '../edition/bridge-story.ts';
import { lockCheck } from '../render/check/fixture.ts';

const ajv = new Ajv2020({ allErrors: true });
const read = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), 'utf8'));
const validators = new Map([...buildJsonSchemas().keys()].map((name) => [name, ajv.compile(read(name))]));
const edition = buildEdition({ story, articles, collation });

function problemsOf(name: string, value: unknown): unknown {
  const validate = validators.get(name)!;
  validate(JSON.parse(JSON.stringify(value)));
  return validate.errors ?? [];
}

describe('the JSON Schemas', () => {
  it('are those that the zod schemas give: else run node scripts/generate-schemas.ts', () => {
    for (const [name, schema] of buildJsonSchemas()) expect(read(name)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it.each<[string, unknown]>([
    ['edition-1', edition],
    ['edition-1', withoutTexts(edition)],
    ['article-1', wire],
    ['story-1', story],
    ['check-1', lockCheck],
  ])('%s holds for real output, with unknown fields too', (name, value) => {
    expect(problemsOf(name, value)).toEqual([]);
    expect(problemsOf(name, { ...(value as object), fieldOfLater: { any: 1 } })).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['edition-1', { ...edition, variorum: 'edition/2' }],
    ['edition-1', { ...edition, brief: [{ text: 'no citation', citations: [], outlets: [], origins: 0 }] }],
    ['article-1', { ...wire, textSha256: 'no hash' }],
    ['story-1', { ...story, articles: 'a b' }],
    ['check-1', { ...lockCheck, items: [{ ...lockCheck.items[0], verdict: 'true' }] }],
    ['check-1', { ...lockCheck, items: [{ ...lockCheck.items[0], why: [] }] }],
  ])('%s refuses what breaks the promise', (name, value) => {
    expect(problemsOf(name, value)).not.toEqual([]);
  });
});

describe('parse', () => {
  it('gives the value back with its unknown fields', () => {
    const value = JSON.parse(JSON.stringify({ ...edition, fieldOfLater: 1 }));
    expect(parseEdition(value).value).toEqual(value);
    expect(parseArticle(JSON.parse(JSON.stringify(wire))).value).toEqual(wire);
    expect(parseStory(story).problems).toEqual([]);
  });

  it('says where a value is wrong', () => {
    const broken = JSON.parse(JSON.stringify(edition));
    broken.timeline[1].status = 'maybe';
    const { value, problems } = parseEdition(broken);
    expect(value).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^timeline\[1\]\.status: /);
  });

  it.each([null, 1, 'text', [], {}])('refuses %j without throwing', (value) => {
    expect(parseEdition(value).problems.length).toBeGreaterThan(0);
  });
});
