type Theme = 'light' | 'dark';

const storageKey = 'variorum-theme';
const root = document.documentElement;

/** Sets the theme that the reader chose before, if the browser keeps it. */
export function applyStoredTheme(): void {
  const theme = readTheme();
  if (theme) root.dataset.theme = theme;
}

/** Lets the button switch between light and dark. */
export function startThemeButton(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  if (!button) return;
  const show = () => button.setAttribute('aria-pressed', String(currentTheme() === 'dark'));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  button.addEventListener('click', () => {
    const theme = currentTheme() === 'dark' ? 'light' : 'dark';
    root.dataset.theme = theme;
    storeTheme(theme);
    show();
  });
  show();
}

const currentTheme = (): Theme =>
  parseTheme(root.dataset.theme) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

const parseTheme = (value: string | null | undefined): Theme | undefined =>
  value === 'light' || value === 'dark' ? value : undefined;

// A page opened from a file may have no storage: then the choice lasts as long as the page.
function readTheme(): Theme | undefined {
  try {
    return parseTheme(localStorage.getItem(storageKey));
  } catch {
    return undefined;
  }
}

function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(storageKey, theme);
  } catch {}
}
