import type { DetectedFormat } from '../input.ts';

const fieldLine = /^([A-Za-z][A-Za-z0-9-]{1,60}):(?:[ \t]|$)/;
const mailFields: ReadonlySet<string> = new Set([
  ...['from', 'to', 'cc', 'date', 'subject', 'message-id', 'mime-version', 'received', 'return-path', 'delivered-to'],
  ...['content-type', 'content-transfer-encoding', 'reply-to', 'sender', 'x-mailer', 'dkim-signature', 'list-id'],
  ...[
    'list-unsubscribe',
    'in-reply-to',
    'references',
    'snapshot-content-location',
    'authentication-results',
    'arc-seal',
  ],
]);

/** Tells mails, mailboxes and pages saved as mails by the fields that they begin with. */
export function detectMail(head: string): DetectedFormat | undefined {
  const mailbox = /^From \S+[^\n]{0,80}\d{4}[^\n]{0,20}\r?\n/.exec(head);
  const fields = readFields(mailbox ? head.slice(mailbox[0].length) : head);
  const known = [...fields.keys()].filter((name) => mailFields.has(name));
  const isMail =
    known.length >= 2 &&
    (fields.has('from') || fields.has('received') || fields.has('mime-version') || fields.has('return-path'));
  if (!isMail) return undefined;
  if (mailbox) return { format: 'mbox', why: 'begins with a line “From …” of a mailbox and the head of a mail' };
  const type = fields.get('content-type') ?? '';
  if (
    fields.has('snapshot-content-location') ||
    (/multipart\/related/i.test(type) && !fields.has('to') && !fields.has('received') && !fields.has('message-id'))
  ) {
    return { format: 'mhtml', why: 'begins with the head of a page saved as MHTML' };
  }
  return { format: 'mail', why: `begins with the head of a mail (${known.slice(0, 3).join(', ')})` };
}

/** The fields at the start, up to the first line that is none. */
function readFields(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n', 200)) {
    const match = fieldLine.exec(line);
    if (!match) break;
    fields.set(match[1]!.toLowerCase(), line.slice(match[0].length));
  }
  return fields;
}
