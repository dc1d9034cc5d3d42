import { startCopying } from '../edition/copy.ts';
import { startPane } from '../edition/pane.ts';
import { applyStoredTheme, startThemeButton } from '../edition/theme.ts';
import { startChoosing } from './choose.ts';
import { startFilters } from './filters.ts';
import { startKeys } from './keys.ts';
import { startPrinting } from './print.ts';

// The script stands in the head, so that theme and class are set before anything is painted.
document.documentElement.classList.add('js');
applyStoredTheme();

document.addEventListener('DOMContentLoaded', () => {
  startThemeButton();
  startCopying();
  startFilters();
  startChoosing();
  startPane();
  startKeys();
  startPrinting();
});
