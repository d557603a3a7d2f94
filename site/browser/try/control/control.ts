/** What a control contains: nothing, a value, or something that is no value. */
export interface Reading {
  value?: unknown;
  problem?: string;
}

/** The elements with which a value is entered. */
export interface Control {
  element: HTMLElement;
  /** Where the focus goes. It is also what the label is for, unless `element` is another one, a group. */
  input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  read(): Reading;
  /** Enters a value; `undefined` clears the control. */
  write(value: unknown): void;
}
