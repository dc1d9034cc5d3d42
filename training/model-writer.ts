import { writeFileSync } from 'node:fs';
import { type ArrayType, align, type ModelHeader } from '../src/language/linear/model-file.ts';

const typeOf = (array: NumberArray): ArrayType =>
  array instanceof Int32Array
    ? 'int32'
    : array instanceof Int16Array
      ? 'int16'
      : array instanceof Int8Array
        ? 'int8'
        : 'uint8';

type NumberArray = Int32Array | Int16Array | Int8Array | Uint8Array;

export interface ModelParts {
  readonly model: string;
  readonly lists: ModelHeader['lists'];
  readonly arrays: readonly (readonly [name: string, array: NumberArray])[];
}

/** The bytes of a model file: see `parseModelFile`. */
export function renderModelFile({ arrays, lists, model }: ModelParts): Uint8Array {
  let offset = 0;
  const rows = arrays.map(([name, array]) => {
    const row = { name, type: typeOf(array), offset, length: array.length };
    offset = align(offset + array.byteLength);
    return row;
  });
  const header = new TextEncoder().encode(JSON.stringify({ model, arrays: rows, lists } satisfies ModelHeader));
  const start = align(4 + header.length);
  const bytes = new Uint8Array(start + offset);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  arrays.forEach(([, array], index) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + rows[index]!.offset);
  });
  return bytes;
}

/** Writes `models/NAME.bin`. */
export const writeModel = (name: string, parts: ModelParts): void =>
  writeFileSync(new URL(`../models/${name}.bin`, import.meta.url), renderModelFile(parts));
