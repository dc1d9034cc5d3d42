import { createHash } from 'node:crypto';

/** SHA-256 as 64 lower-case hex digits; a string is hashed as UTF-8. Source: FIPS 180-4. */
export const sha256Hex = (value: string | Uint8Array): string => createHash('sha256').update(value).digest('hex');
