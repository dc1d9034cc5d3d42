import { parseMail } from '../../read/formats/mail/parse-mail.ts';
import { attachmentsOf } from '../../read/formats/mail/read-mail.ts';
import { createMailSplitter } from '../../read/formats/mail/split-mbox.ts';
import type { DetectedFormat } from '../../read/input.ts';
import { collect } from './chunks.ts';
import { cleanEntryName } from './entry-names.ts';
import { createProblem, type JobOrProblem, maxInputBytes } from './limits.ts';
import { createJob, type ListStream, type Place, placeInside } from './place.ts';

const maxMailBytes = 64 * 1024 * 1024;

/** Lists a mail, and the files and mails that are attached to it. */
export async function* listMail(
  whole: AsyncGenerator<Uint8Array>,
  took: DetectedFormat,
  place: Place,
  listStream: ListStream,
): AsyncGenerator<JobOrProblem> {
  const { bytes, failure } = await collect(whole);
  if (!bytes) return yield createProblem(place.name, 'input/unreadable', `a mail of more than ${maxInputBytes} bytes`);
  yield createJob(bytes, took, place);
  const { as: _, ...options } = place.options;
  for (const { name, bytes: attached } of attachmentsOf(parseMail(bytes))) {
    const inside = placeInside({ ...place, options }, cleanEntryName(name).name, { isPart: true });
    yield* listStream([attached], inside);
  }
  if (failure !== undefined) throw failure;
}

/** Lists the mails of a mailbox as it comes. */
export async function* listMailbox(
  whole: AsyncIterable<Uint8Array>,
  place: Place,
  listStream: ListStream,
): AsyncGenerator<JobOrProblem> {
  const splitter = createMailSplitter(maxMailBytes);
  let count = 0;
  const list = async function* (mails: readonly Uint8Array[]): AsyncGenerator<JobOrProblem> {
    for (const mail of mails) {
      count += 1;
      const inside = placeInside(place, `mail-${count}.eml`, { isPart: true });
      yield* listMail(one(mail), { format: 'mail', why: 'a mail of a mailbox' }, inside, listStream);
    }
  };
  for await (const chunk of whole) yield* list(splitter.push(chunk));
  yield* list(splitter.end());
  if (splitter.leftOut() > 0) {
    yield createProblem(
      place.name,
      'input/archive-entries',
      `${splitter.leftOut()} mails of over ${maxMailBytes} bytes are left out`,
    );
  }
  if (count === 0) yield createProblem(place.name, 'input/archive-empty', 'it holds no mails');
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
