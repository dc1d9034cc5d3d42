import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A word of a treebank. `head` is the place of its governor, from 1; 0 is the root. */
export interface TreeWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly features: string;
  readonly head: number;
  /** Without its subtype: `nmod`, not `nmod:poss`. */
  readonly relation: string;
  /** White space follows. Inside a multiword token it never does. */
  readonly spaceAfter: boolean;
}

export interface TreeSentence {
  readonly id: string;
  /** The document's genre, `news`, where the treebank tells it. */
  readonly genre: string;
  readonly words: readonly TreeWord[];
}

/** The sentences of a gzipped CoNLL-U file; ranges and empty nodes are left out, and so is a last sentence that the file cuts short. */
export function readTrees(path: string): TreeSentence[] {
  const sentences: TreeSentence[] = [];
  let words: TreeWord[] = [];
  let [id, genre] = ['', ''];
  let parts: Parts = { last: 0, spaceAfter: true };
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line.startsWith('# sent_id = ')) id = line.slice('# sent_id = '.length).trim();
    else if (line.startsWith('# meta::genre = ')) genre = line.slice('# meta::genre = '.length).trim();
    else if (line.trim() === '') {
      if (words.length > 0) sentences.push({ id, genre, words });
      words = [];
      parts = { last: 0, spaceAfter: true };
    } else if (!line.startsWith('#')) {
      const fields = line.split('\t');
      const range = /^\d+-(\d+)$/.exec(fields[0]!);
      if (range) parts = { last: Number(range[1]), spaceAfter: hasSpace(fields) };
      else if (/^\d+$/.test(fields[0]!) && fields.length === 10) words.push(createWord(fields, parts));
    }
  }
  return sentences;
}

/** A multiword token: its last word, and what follows it. */
interface Parts {
  readonly last: number;
  readonly spaceAfter: boolean;
}

const hasSpace = (fields: readonly string[]): boolean => !fields[9]?.includes('SpaceAfter=No');

const createWord = (fields: readonly string[], { last, spaceAfter }: Parts): TreeWord => ({
  form: fields[1]!,
  lemma: fields[2]!,
  upos: fields[3]!,
  xpos: fields[4]!,
  features: fields[5] === '_' ? '' : fields[5]!,
  head: Number(fields[6]),
  relation: fields[7]!.replace(/:.*/, ''),
  spaceAfter: Number(fields[0]) < last ? false : Number(fields[0]) === last ? spaceAfter : hasSpace(fields),
});
