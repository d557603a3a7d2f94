import { announce, required } from './element.ts';
import { kept } from './storage.ts';

const theme = kept('localStorage', 'theme');

/** Light or dark as the system says, until the reader says otherwise. */
export function switchTheme(): void {
  required('button.theme', HTMLButtonElement).addEventListener('click', () => {
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
