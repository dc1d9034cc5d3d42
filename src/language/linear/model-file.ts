import { readFileSync } from 'node:fs';
import { VariorumError } from '../../model/error.ts';
import { packageFolder } from '../lexicon.ts';

const folder = new URL('models/', packageFolder);

/** What a model file says of itself before its numbers. */
export interface ModelHeader {
  /** Name and version: `english-tagger@1`. */
  readonly model: string;
  readonly arrays: readonly {
    readonly name: string;
    readonly type: ArrayType;
    readonly offset: number;
    readonly length: number;
  }[];
  /** Lists of names: the tags, the relations. */
  readonly lists: { readonly [name: string]: readonly string[] };
}

const arrayTypes = { int32: Int32Array, int16: Int16Array, int8: Int8Array, uint8: Uint8Array } as const;
export type ArrayType = keyof typeof arrayTypes;
type ArrayOf<T extends ArrayType> = InstanceType<(typeof arrayTypes)[T]>;

/** A read model file: `array` gives a view on its numbers, without a copy. */
export interface ModelFile {
  readonly header: ModelHeader;
  array<T extends ArrayType>(name: string, type: T): ArrayOf<T>;
}

/**
 * Parses a model file: the length of a JSON header (32 bits, little-endian), the header, then arrays of little-endian numbers, each at a multiple of
 * four bytes.
 */
export function parseModelFile(bytes: Uint8Array): ModelFile {
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as ModelHeader;
  const start = bytes.byteOffset + align(4 + headerLength);
  return {
    header,
    array: (name, type) => {
      const found = header.arrays.find((array) => array.name === name && array.type === type);
      if (!found) throw new RangeError(`${header.model} has no ${type} array ${name}`);
      return new arrayTypes[type](bytes.buffer as ArrayBuffer, start + found.offset, found.length) as never;
    },
  };
}

/** Numbers start at multiples of four bytes. */
export const align = (offset: number): number => (offset + 3) & ~3;

/**
 * Reads `models/NAME.bin`.
 * @throws VariorumError `model/unreadable`
 */
export function readModelFile(name: string): ModelFile {
  try {
    const bytes = readFileSync(new URL(`${name}.bin`, folder));
    return parseModelFile(bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes));
  } catch (error) {
    throw new VariorumError('model/unreadable', `${name}: ${(error as Error).message}`);
  }
}
