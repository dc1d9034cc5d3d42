/** A run of text on a page, in points; `y` grows upwards. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The runs of the pages, in the order of the file; undefined for a page that cannot be read. */
export interface OpenedPdf {
  readonly pages: readonly (readonly PdfRun[] | undefined)[];
  /** Why there are none. */
  readonly problem?: 'locked' | 'broken';
  readonly reason?: string;
}

const maxPages = 3000;
const maxRunsPerPage = 50_000;

/** Reads the text of a PDF. The package is loaded with the first one: nothing else need wait for it. Nothing is fetched, no script is run. Source: the package unpdf, a build of PDF.js. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // PDF.js takes the bytes away from who gives them: it gets a copy.
    const document = await getDocumentProxy(Uint8Array.from(bytes), quiet);
    const pages: (PdfRun[] | undefined)[] = [];
    for (let number = 1; number <= Math.min(document.numPages, maxPages); number += 1) {
      pages.push(await document.getPage(number).then(readPage, () => undefined));
    }
    await document.destroy();
    return { pages };
  } catch (error) {
    const { name, message } = error as Error;
    return { pages: [], problem: name === 'PasswordException' ? 'locked' : 'broken', reason: message };
  }
}

const quiet = { isEvalSupported: false, disableFontFace: true, verbosity: 0, stopAtErrors: false } as const;

interface TextPage {
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
  readonly cleanup: () => unknown;
}

async function readPage(page: TextPage): Promise<PdfRun[] | undefined> {
  try {
    const { items } = await page.getTextContent();
    page.cleanup();
    return items.slice(0, maxRunsPerPage).flatMap(toRun);
  } catch {
    return undefined;
  }
}

function toRun(item: object): PdfRun[] {
  const { str, transform, width, height } = item as {
    str?: string;
    transform?: number[];
    width: number;
    height: number;
  };
  if (str === undefined || str === '' || !transform) return [];
  const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  return [{ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height: size }];
}
