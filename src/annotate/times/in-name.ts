import type { Scene } from '../../language/scene.ts';

/** Whether the atoms from `start` to `end` are a part of an organisation's name, or of a person's: "Theresa May", "the Sunday Herald". */
export function isPartOfName({ atoms, names }: Scene, start: number, end: number): boolean {
  const [from, to] = [atoms[start]!.start, atoms[end - 1]!.end];
  return names.some(
    (name) =>
      name.form === 'name' &&
      name.start <= from &&
      to <= name.end &&
      (name.type === 'person' || (name.type === 'organization' && name.end - name.start > to - from)),
  );
}
