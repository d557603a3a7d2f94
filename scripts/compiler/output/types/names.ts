import { pascalCase } from '../../dialect/names.ts';

/** The types that the file itself refers to. */
const used = [
  ...['AsyncGenerator', 'Blob', 'Date', 'FormData', 'NonNullable', 'Omit', 'Promise', 'ReadableStream', 'Record'],
  ...['Uint8Array', 'WithRequired', 'Options', 'StreamOptions', 'Events'],
];

/** The name of a type in the file, and the one under which the file exports it. */
export interface TypeName {
  declared: string;
  exported: string;
}

/**
 * Names types. A name that begins with a digit, or that another type has, gets underscores before it. A type with the
 * name of one that the file refers to, such as `Record`, has the underscore within the file only.
 */
export class TypeNames {
  readonly #exported = new Set<string>();
  readonly #declared = new Set(used);

  /** A name like `text`, in Pascal case. */
  add(text: string): TypeName {
    const wanted = pascalCase(text);
    const exported = free(/^\d|^$/.test(wanted) ? `_${wanted}` : wanted, this.#exported);
    return { declared: free(exported, this.#declared), exported };
  }
}

function free(wanted: string, taken: Set<string>): string {
  let name = wanted;
  while (taken.has(name)) name = `_${name}`;
  taken.add(name);
  return name;
}
