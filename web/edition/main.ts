import { startBeside } from './beside/beside.ts';
import { startCopying } from './copy.ts';
import { startPane } from './pane.ts';
import { applyStoredTheme, startThemeButton } from './theme.ts';

// The script stands in the head, so that theme and class are set before anything is painted.
document.documentElement.classList.add('js');
applyStoredTheme();

document.addEventListener('DOMContentLoaded', () => {
  startThemeButton();
  startCopying();
  startPane();
  startBeside();
});
