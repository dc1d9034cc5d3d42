/** An object of JSON by key: a Map, since objects from outside may have keys such as `__proto__`. */
export type JsonObject = ReadonlyMap<string, unknown>;

/** A value as an object; what is none has no keys. */
export const toObject = (value: unknown): JsonObject =>
  new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);

/** The string under a key; undefined for other values and for blank ones. */
export function stringIn(object: JsonObject, name: string): string | undefined {
  const value = object.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
