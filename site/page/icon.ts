import type { Element } from 'hast';
import { s } from 'hastscript';

const paths = {
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM20 20l-4-4',
  theme: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
} as const;

export type IconName = keyof typeof paths;

/** An icon in the colour of the text. It is hidden from screen readers: the control around it has a label. */
export const icon = (name: IconName): Element =>
  s(
    'svg',
    {
      viewBox: '0 0 24 24',
      width: 20,
      height: 20,
      ariaHidden: 'true',
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: 2,
      strokeLinecap: 'round',
      strokeLinejoin: 'round',
    },
    [s('path', { d: paths[name] })],
  );
