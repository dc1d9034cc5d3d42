import iconv from 'iconv-lite';

/** Whether an encoding of that name can be decoded. */
export const isKnownEncoding = (name: string): boolean => iconv.encodingExists(name);

/** Decodes bytes in a named encoding; what is invalid becomes U+FFFD. A byte-order mark is dropped. */
export const decodeWith = (name: string, bytes: Uint8Array): string => iconv.decode(bytes as Buffer, name);
