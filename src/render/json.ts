import type { Check } from '../model/check.ts';
import type { Edition } from '../model/edition.ts';

/** Characters that act on a terminal or end a line for some readers; JSON may write any character as an escape. */
const acting = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** An edition, or a checked draft, as one line of JSON, without a line break at its end; what would act on a terminal is escaped. */
export const renderJson = (edition: Edition | Check): string =>
  JSON.stringify(edition).replace(acting, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
