import { announce, requireElement } from './element.ts';
import { storageItem } from './storage.ts';

const theme = storageItem('localStorage', 'theme');

/** Lets the reader override the system's light or dark theme. */
export function switchTheme(): void {
  requireElement('button.theme', HTMLButtonElement).addEventListener('click', () => {
    const root = document.documentElement;
    const dark =
      root.dataset.theme === undefined
        ? matchMedia('(prefers-color-scheme: dark)').matches
        : root.dataset.theme === 'dark';
    root.dataset.theme = dark ? 'light' : 'dark';
    theme.set(root.dataset.theme);
    announce(dark ? 'Light' : 'Dark');
  });
}
