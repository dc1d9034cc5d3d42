import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../src/read/detect-format.ts';
import { readInputLater } from '../../../src/read/read-input.ts';
import { makePdf, makeZip, type PdfLine } from '../../helpers/archives.ts';
import { encode, paragraphs, paragraphsHtml, read, rulesOf, sentence } from '../../helpers/reading.ts';

const mail = (head: string, body: string): string => `${head}\n\n${body}`.replaceAll('\n', '\r\n');
const mailHead =
  'From: "Wend City Council" <press@wend.example>\nTo: desk@gull.example\nSubject: Re: =?utf-8?q?Pier_caf=C3=A9?= =?utf-8?b?IGNsb3NlZA==?=\nDate: Tue, 10 Mar 2026 08:00:00 +0100 (CET)\nMIME-Version: 1.0';

describe('mails', () => {
  it('takes the text as written, the sender for the outlet, the subject for the title', () => {
    const body = `--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${sentence} =E2=80=9CYes=E2=80=9D=\n and more.\n-- \nThe press office\n--b\nContent-Type: text/html\n\n<p>${sentence}</p>\n--b--\n`;
    const [article] = read(mail(`${mailHead}\nContent-Type: multipart/alternative; boundary="b"`, body)).articles;
    expect(article).toMatchObject({
      outlet: 'Wend City Council',
      title: 'Pier café closed',
      publishedAt: '2026-03-10T08:00:00+01:00',
      origin: { format: 'mail' },
    });
    expect(article!.text).toBe(`Pier café closed\n\n${sentence} “Yes” and more.`);
  });

  it('takes the HTML where there is no text, in its own encoding', () => {
    const html = Buffer.concat([
      encode(mail(`${mailHead}\nContent-Type: text/html; charset=windows-1252`, paragraphsHtml)),
      Buffer.from([0x93, 0x61, 0x94]),
    ]);
    expect(read(html).articles[0]!.text).toContain('“a”');
  });

  it('gives a person’s mail to the domain of the address', () => {
    const head = mailHead.replace('"Wend City Council"', 'Ilse Brandt');
    expect(read(mail(head, sentence)).articles).toMatchObject([{ outlet: 'wend.example', authors: ['Ilse Brandt'] }]);
  });

  it.each([
    [
      'a boundary that never closes',
      mail(`${mailHead}\nContent-Type: multipart/mixed; boundary=b`, `--b\n\n${sentence}`),
      1,
      'read/mail/cut',
    ],
    [
      'multiparts nested without end',
      mail(
        `${mailHead}\nContent-Type: multipart/mixed; boundary=b`,
        '--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(500),
      ),
      0,
      'read/mail/cut',
    ],
    ['no text at all', mail(`${mailHead}\nContent-Type: image/png`, 'xx'), 0, 'read/input/empty'],
  ])('%s', (_what, content, count, rule) => {
    const result = read(content);
    expect(result.articles).toHaveLength(count);
    expect(rulesOf(result)).toContain(rule);
  });
});

describe('saved pages', () => {
  const page = `<!doctype html><html><head><title>Pier closed</title></head><body><article><h1>Pier closed</h1>${paragraphsHtml}</article></body></html>`;

  it('reads MHTML, and knows its address', () => {
    const head =
      'From: <Saved by Blink>\nSnapshot-Content-Location: https://gull.example/p\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="----b"';
    const body = `------b\nContent-Type: text/html\nContent-Location: https://gull.example/p\n\n${page}\n------b\nContent-Type: image/png\n\nx\n------b--`;
    expect(read(mail(head, body)).articles).toMatchObject([
      { title: 'Pier closed', url: 'https://gull.example/p', outlet: 'gull.example', origin: { format: 'mhtml' } },
    ]);
  });

  it('reads what SingleFile notes', () => {
    const saved = page.replace(
      '<html>',
      '<html><!--\n Page saved with SingleFile \n url: https://gull.example/p \n saved date: Tue Mar 10 2026 \n-->',
    );
    expect(read(saved).articles).toMatchObject([
      { url: 'https://gull.example/p', outlet: 'gull.example', origin: { format: 'html' } },
    ]);
  });
});

describe('RTF', () => {
  it('reads text in its encodings, without pictures, heads and notes', () => {
    const rtf = `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Cyr;}}{\\*\\generator X;}{\\header Page head}{\\pict 89504e47}{\\b Pier closed}\\par\\par ${sentence}\\par\n\\'93Yes\\'94, he said \\u8212? twice\\~{\\f1 \\'cf\\'f0}.{\\footnote gone}\\par}`;
    expect(read(rtf).articles[0]!.text).toBe(`Pier closed\n\n${sentence}\n\n“Yes”, he said — twice\u00a0Пр.`);
  });

  it.each([
    ['cut', `{\\rtf1 ${sentence}`, 'read/office/cut'],
    ['without text', '{\\rtf1{\\fonttbl{\\f0 A;}}}', 'read/input/empty'],
    ['groups nested without end', `${'{'.repeat(100_000).replace('{', '{\\rtf1 ')}${sentence}`, 'read/office/cut'],
  ])('%s', (_what, rtf, rule) => {
    expect(rulesOf(read(rtf))).toContain(rule);
  });
});

const docx = (body: string, more: { name: string; content: string }[] = []) =>
  makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ]);
const run = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('office documents', () => {
  it('reads DOCX, with its styles, without what was deleted', () => {
    const body =
      run('Pier closed', 'Title') +
      run(sentence) +
      run('What comes next', 'Heading1') +
      `<w:p><w:r><w:t>One</w:t></w:r><w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:r><w:tab/><w:t xml:space="preserve"> three</w:t></w:r></w:p>`;
    const bytes = docx(body);
    expect(detectFormat(bytes).format).toBe('office');
    const [article] = read(bytes).articles;
    expect(article).toMatchObject({
      title: 'Pier closed',
      text: `Pier closed\n\n${sentence}\n\nWhat comes next\n\nOne\t three`,
    });
    expect(article!.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'heading', 'paragraph']);
  });

  it('reads a DOCX manuscript that is still worked on: inserted words, no deleted ones, no comments, and says so', () => {
    const body = [
      `<w:p><w:r><w:t xml:space="preserve">Nine </w:t></w:r><w:del><w:r><w:delText>boats</w:delText></w:r></w:del><w:ins><w:r><w:t>ships</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> sank, </w:t></w:r></w:p>`,
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">and two </w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>',
      `<w:p><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:t>burnt. ${sentence}</w:t></w:r></w:p>`,
    ].join('');
    const comments = {
      name: 'word/comments.xml',
      content: '<w:comments><w:p><w:r><w:t>Who says so?</w:t></w:r></w:p></w:comments>',
    };
    const result = read(docx(body, [comments]));
    expect(result.articles[0]!.text).toBe(`Nine ships sank,\n\nand two burnt. ${sentence}`);
    expect(rulesOf(result)).toEqual(expect.arrayContaining(['read/office/changes', 'read/office/comments']));
  });

  it('reads RTF without what was deleted in it', () => {
    const rtf = `{\\rtf1\\ansi Nine {\\deleted boats }{\\deleted0 ships} sank.\\par ${sentence}\\par}`;
    expect(read(encode(rtf)).articles[0]!.text).toContain('Nine ships sank.');
  });

  it('reads OpenDocument', () => {
    const content = `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:h>Pier closed</text:h><text:p>${sentence}</text:p></office:text></office:body></office:document-content>`;
    const bytes = makeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', content },
    ]);
    expect(read(bytes, { as: 'office' }).articles[0]!.text).toBe(`Pier closed\n\n${sentence}`);
  });

  it.each([
    [
      'parts outside',
      docx(run(sentence), [
        {
          name: 'word/_rels/document.xml.rels',
          content:
            '<Relationships><Relationship Type="x/image" TargetMode="External" Target="https://evil.example/"/></Relationships>',
        },
      ]),
      1,
      'read/office/external',
    ],
    ['its end missing', docx(run(sentence)).subarray(0, -60), 1, 'read/office/cut'],
    ['no text', makeZip([{ name: 'word/x.xml', content: 'x' }]), 0, 'read/office/unreadable'],
    [
      'a bomb',
      makeZip([{ name: 'word/document.xml', content: new Uint8Array(200_000_000) }]),
      0,
      'read/office/unreadable',
    ],
  ])('with %s', (_what, bytes, count, rule) => {
    const result = read(bytes);
    expect(result.articles).toHaveLength(count);
    expect(rulesOf(result)).toContain(rule);
  });
});

describe('PDF', () => {
  const line = (y: number, text: string, size = 11): PdfLine => ({ y, text, size });
  const word = (number: number): string => ['none', 'one', 'two', 'three', 'four'][number]!;
  const page = (number: number): PdfLine[] => [
    line(770, 'The Gull, daily edition', 9),
    ...(number === 1
      ? [line(720, 'Pier closed after ferry', 22), line(694, 'struck it in fog', 22), line(670, 'By Ilse Brandt', 10)]
      : []),
    line(640, `On page ${word(number)} the harbour authority of Wend said the north pier would stay closed`),
    line(626, `until the end of ${word(number)}, and that all of the ferries would berth on the other side, gov-`),
    line(612, `ernment officials said ${word(number)}.`),
    line(592, `Another paragraph ${word(number)} begins here.`),
    line(40, `Page ${number} of 4`, 9),
  ];
  const readPdf = (bytes: Uint8Array) => readInputLater({ name: 'pier.pdf', bytes });

  it('joins lines into paragraphs, and leaves the heads and feet of pages out', async () => {
    const { articles, notices } = await readPdf(makePdf([1, 2, 3, 4].map(page)));
    expect(notices).toEqual([]);
    expect(articles[0]).toMatchObject({ title: 'Pier closed after ferry struck it in fog', authors: ['Ilse Brandt'] });
    expect(articles[0]!.text.split('\n\n').slice(0, 4)).toEqual([
      'Pier closed after ferry struck it in fog',
      'By Ilse Brandt',
      'On page one the harbour authority of Wend said the north pier would stay closed until the end of one, and that all of the ferries would berth on the other side, government officials said one.',
      'Another paragraph one begins here.',
    ]);
    expect(articles[0]!.text).not.toMatch(/daily edition|of 4/);
  });

  it.each([
    ['pages without text', makePdf([[], []]), 'read/pdf/no-text'],
    ['noise', encode('%PDF-1.4\n%%EOF'), 'read/pdf/broken'],
    ['a password', makePdf([page(1)], { locked: true }), 'read/pdf/locked'],
  ])('%s', async (_what, bytes, rule) => {
    expect(rulesOf(await readPdf(bytes))).toEqual([rule]);
  });

  it('is not read where one cannot wait for it', () => {
    expect(rulesOf(read(makePdf([[line(700, sentence)]])))).toEqual(['read/input/container']);
  });
});

describe('exports of news archives', () => {
  const body = paragraphs.join('\n\n');
  const nexis = (number: number) =>
    `Pier closed ${number}\nThe Gull (Wend)\nMarch 1${number}, 2026 Tuesday\nFinal Edition\n\nCopyright 2026 Gull Media All Rights Reserved\n\nSection: NEWS; Pg. A1\nLength: 512 words\nByline: Ilse Brandt\n\nBody\n\n${body}\n\nSubject: the matter is closed, he said.\n\nThe end.\n\nClassification\n\nLanguage: ENGLISH\n\nSubject: PIERS (90%)\n\nLoad-Date: March 11, 2026\n\nEnd of Document\n`;
  const cover = `User Name: desk\nDate and Time: Tuesday, March 10, 2026\nDocuments (2)\n${'1. Pier closed\nClient/Matter: -None-\nSearch Terms: pier\n'.repeat(30)}`;
  const factiva = (number: number) =>
    `News\nPier closed ${number}\nBy Ilse Brandt\n512 words\n1${number} March 2026\n14:05 GMT\nThe Gull\nGULL\n1\nEnglish\n(c) 2026 The Gull\n\n${body}\n\nDocument GULL000020260310em3a0000x\n`;
  const tagged = (number: number) =>
    `SE News\nHD Pier closed ${number}\nBY Ilse Brandt\nWC 512 words\nPD 1${number} March 2026\nSN The Gull\nSC GULL\nLA English\nCY (c) 2026\nLP ${paragraphs[0]}\nTD\n${paragraphs[1]}\n${paragraphs[2]}\nCO wend : Wend\nAN Document GULL000020260310em3a0000x\n`;
  const lexis = (number: number) =>
    `                ${number} of 3 DOCUMENTS\n\n              The Gull\n\n          March 1${number}, 2026 Tuesday\n             Late Edition\n\nPier closed\n${number}\n\nBYLINE: By ILSE BRANDT\n\nSECTION: Section A; Pg. 1\n\nLENGTH: 900 words\n\nDATELINE: WEND, March 9\n\n${body}\n\nLOAD-DATE: March 10, 2026\n\nLANGUAGE: ENGLISH\n\n         Copyright 2026 The Gull\n\n`;
  const proquest = (number: number) =>
    `____________________________________________________________\n\nPier closed ${number}\n\nAuthor: Brandt, Ilse\n\nPublication info: The Gull ; Wend (UK) [Wend (UK)]. 1${number} Mar 2026: 5.\n\nFull text: ${body}\n\nSubject: Piers\n\nLocation: Wend\n\nPublication date: Mar 1${number}, 2026\n\n`;

  it.each([
    ['labels, “End of Document”', nexis, ''],
    ['a cover before them', nexis, cover],
    ['a list of lines, “Document …”', factiva, ''],
    ['two-letter fields', tagged, ''],
    ['“1 of 3 DOCUMENTS”', lexis, ''],
    ['ruled lines', proquest, ''],
  ])('with %s', (_what, make, before) => {
    const text = before + [0, 1, 2].map(make).join('\n');
    expect(detectFormat(encode(text)).format).toBe('export');
    const { articles } = read(text);
    expect(articles.map(({ title, outlet, publishedAt }) => [title, outlet, publishedAt])).toEqual(
      [0, 1, 2].map((number) => [`Pier closed ${number}`, expect.stringMatching(/^The Gull/), `2026-03-1${number}`]),
    );
    for (const { text: whole } of articles) {
      for (const paragraph of paragraphs) expect(whole).toContain(paragraph);
      expect(whole).not.toMatch(
        /Classification|Load-Date|LOAD-DATE|Document GULL|Copyright|Location:|Publication info|words|Full text/,
      );
    }
  });

  it('splits the same in RTF, DOCX and PDF', async () => {
    const lines = [0, 1].map(nexis).join('\n').split('\n');
    const rtf = `{\\rtf1\\ansi ${lines.map((line) => line.replace(/[“”]/g, "'")).join('\\par\n')}}`;
    const titles = ({ articles }: ReturnType<typeof read>) => articles.map(({ title }) => title);
    expect(titles(read(rtf))).toEqual(['Pier closed 0', 'Pier closed 1']);
    expect(titles(read(docx(lines.map((line) => run(line)).join(''))))).toEqual(['Pier closed 0', 'Pier closed 1']);
    const pdf = makePdf([
      lines.filter(Boolean).map((text, index) => ({ text: text.replace(/[“”]/g, "'"), y: 780 - index * 14, size: 4 })),
    ]);
    expect(titles(await readInputLater({ name: 'a.pdf', bytes: pdf }))).toEqual(['Pier closed 0', 'Pier closed 1']);
  });

  it('splits pasted articles that each show a head', () => {
    const text = `Pier closed after ferry hit\nThe Gull | 10 March 2026\n\n${body}\n\n----------\n\nBridge opens to traffic\nBy Ilse Brandt\nhttps://tern.example/b\n\n${body}`;
    expect(read(text).articles).toMatchObject([
      { title: 'Pier closed after ferry hit', outlet: 'The Gull', publishedAt: '2026-03-10' },
      { title: 'Bridge opens to traffic', url: 'https://tern.example/b', authors: ['Ilse Brandt'] },
    ]);
  });

  it.each([
    ['breaks in one article', `Pier closed\n\n${body}\n\n* * *\n\n${body}\n\n* * *\n\n${body}`],
    [
      'a section that opens with a date',
      `Pier closed\nThe Gull | 10 March 2026\n\n${body}\n\n-----\n\nRead more in the next edition of the paper.`,
    ],
    ['a gallery', `1 of 9\n\n${body}\n\n2 of 9\n\n${body}`],
    ['words about a document', `Pier closed\n\n${body}\n\nEnd of document talks, he said.\n\nDocument 12 was lost.`],
  ])('leaves %s whole', (_what, text) => {
    expect(read(text).articles).toHaveLength(1);
  });
});
