import { expect, it } from 'vitest';
import { buildEdition } from '../../../src/edition/build-edition.ts';
import { renderJson } from '../../../src/render/json.ts';
import { articles, collation, story } from '../../edition/bridge-story.ts';

const edition = buildEdition({ story, articles, collation });

it('is one line that reads back to the same edition', () => {
  const line = renderJson(edition);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(edition)));
});

it('escapes what would act on a terminal', () => {
  const title = 'a\u001b[31mb\u009bc\u202ed\u2028e\u2066f';
  const line = renderJson({ ...edition, title });
  expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
  expect(JSON.parse(line).title).toBe(title);
});
