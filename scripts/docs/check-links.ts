import { posix } from 'node:path';

/** A page of Markdown: its path from the root, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** What the repository holds, as far as pages may name it. */
export interface Repository {
  readonly hasPath: (path: string) => boolean;
  readonly scripts: ReadonlySet<string>;
}

const link = /\]\(([^()\s]+)\)/g;
const namedPath = /`((?:src|web|test|scripts|docs|samples|schema|lexicons|eval|bench|\.ci)\/[\w./-]*)`/g;
const namedScript = /\bnpm run ([\w:-]+)/g;
const builtInScripts = ['ci', 'install', 'pack', 'run', 'start', 'test'];
const builtIn = /\bnpm (start|test)\b/g;

/** Links and named paths that lead nowhere, headings that are not there, and `npm run` scripts that nobody wrote. */
export function checkPage({ path, text }: Page, pages: readonly Page[], repository: Repository): string[] {
  const prose = withoutFences(text);
  return [
    ...[...prose.matchAll(link)].flatMap(([, target]) => checkLink(path, target!, { pages, repository })),
    ...[...prose.matchAll(namedPath)]
      .filter(([, named]) => !/[A-Z]{2}/.test(named!) && !repository.hasPath(named!))
      .map(([, named]) => `${path} names ${named}, which is not there`),
    ...[...text.matchAll(namedScript), ...text.matchAll(builtIn)]
      .filter(([, name]) => !repository.scripts.has(name!))
      .map(
        ([, name]) =>
          `${path} names npm ${builtInScripts.includes(name!) ? '' : 'run '}${name}, which package.json has not`,
      ),
  ];
}

function checkLink(path: string, target: string, at: { pages: readonly Page[]; repository: Repository }): string[] {
  if (/^[a-z]+:/.test(target)) return [];
  const [file, anchor] = target.split('#') as [string, string?];
  const resolved = file === '' ? path : posix.join(posix.dirname(path), file);
  if (!at.repository.hasPath(resolved)) return [`${path} links to ${target}, which is not there`];
  const page = at.pages.find((other) => other.path === resolved);
  if (!anchor || !page || listAnchors(page.text).includes(anchor)) return [];
  return [`${path} links to ${target}, but ${resolved} has no such heading`];
}

/** The anchors of a page's headings, as the common Markdown hosts make them. */
export const listAnchors = (text: string): string[] =>
  [...withoutFences(text).matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );

const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '');
