import { create } from '../../element.ts';
import type { Control } from './control.ts';

/** A file of this machine. A page can clear it, but not choose one. */
export function fileControl(name: string): Control {
  const input = create('input', { name, type: 'file' });
  return {
    element: input,
    input,
    read() {
      const file = input.files?.[0];
      return file ? { value: file } : {};
    },
    write: () => (input.value = ''),
  };
}
