import { stringLiteral } from '../typescript.ts';

/** Names that openapi-typescript reads right. It fails for `50%`, leaves out the empty name, and takes `1.5` as a number. */
const readable = /^[A-Za-z_$/][\w$.~/{} -]*$/;

/** Gives names that openapi-typescript cannot read an identifier to stand in for them until the types are written. */
export class StandIns {
  readonly #names: string[] = [];
  #prefix = 'name_';

  constructor(document: unknown) {
    const text = JSON.stringify(document);
    while (text.includes(this.#prefix)) this.#prefix += '_';
  }

  /** The name itself, or what stands in for it. */
  of(name: string): string {
    if (readable.test(name)) return name;
    const known = this.#names.indexOf(name);
    return `${this.#prefix}${known === -1 ? this.#names.push(name) - 1 : known}_`;
  }

  /** Writes the names in a text of types, where a name is an identifier or a string literal. */
  restore(text: string): string {
    return text.replace(new RegExp(`"?${this.#prefix}(\\d+)_"?`, 'g'), (_, index: string) =>
      stringLiteral(this.#names[Number(index)] ?? ''),
    );
  }
}
