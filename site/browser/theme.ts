import { announce, requireElement } from './element.ts';
import { storageItem } from './storage.ts';

const key = 'theme';
const stored = storageItem('localStorage', key);

/**
 * Lets the reader override the system's light or dark theme. The choice is stored for later visits, and in the name
 * of the window for this tab: browsers write storage asynchronously and can lose what a page stores just before it
 * is reloaded, and some have no storage for files.
 */
export function switchTheme(): void {
  // The storage lost the choice of this tab.
  const chosen = document.documentElement.dataset.theme;
  if (chosen !== undefined && stored.get() !== chosen) stored.set(chosen);
  requireElement('button.theme', HTMLButtonElement).addEventListener('click', () => {
    const root = document.documentElement;
    const dark =
      root.dataset.theme === undefined
        ? matchMedia('(prefers-color-scheme: dark)').matches
        : root.dataset.theme === 'dark';
    apply(dark ? 'light' : 'dark');
    stored.set(root.dataset.theme);
    announce(dark ? 'Light' : 'Dark');
  });
  // Another tab has chosen.
  addEventListener('storage', (event) => {
    if (event.key === key && (event.newValue === 'light' || event.newValue === 'dark')) apply(event.newValue);
  });
}

function apply(theme: 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme;
  window.name = `theme=${theme}`;
}
