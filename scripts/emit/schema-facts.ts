import type { EmitContext } from './context.ts';
import type { Schema } from './openapi.ts';

/** What an operation takes from schemas beside their names. */
export interface SchemaFacts {
  /** The `type` of a property, if it is one type. */
  typeOf: (schema: string, property: string) => string | undefined;
  /** The text of the example that the page gives. */
  exampleOf: (schema: string) => string | undefined;
}

/** Facts of the schemas of the pages, which are given by the names of their components. */
export function schemaFacts({ names }: EmitContext, schemas: (name: string) => Schema | undefined): SchemaFacts {
  return {
    typeOf(schema, property) {
      const properties = object(object(schemas(schema))?.['properties']);
      const type = properties && Object.hasOwn(properties, property) ? object(properties[property])?.['type'] : undefined;
      return typeof type === 'string' ? type : undefined;
    },
    exampleOf: (schema) => names.schemas.get(schema)?.entry().example?.text,
  };
}

const object = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

/** A fact that was asked for, and what it was. */
interface Answer {
  ask: (facts: SchemaFacts) => string | undefined;
  was: string | undefined;
}

/** Facts that know what was asked of them: as long as the answers are the same, so is what was made with them. */
export class AskedFacts implements SchemaFacts {
  readonly answers: Answer[] = [];
  readonly #facts: SchemaFacts;

  constructor(facts: SchemaFacts) {
    this.#facts = facts;
  }

  typeOf(schema: string, property: string): string | undefined {
    return this.#ask(({ typeOf }) => typeOf(schema, property));
  }

  exampleOf(schema: string): string | undefined {
    return this.#ask(({ exampleOf }) => exampleOf(schema));
  }

  #ask(ask: Answer['ask']): string | undefined {
    const was = ask(this.#facts);
    this.answers.push({ ask, was });
    return was;
  }
}

/** Whether the same questions have the same answers. */
export const hold = (answers: readonly Answer[], facts: SchemaFacts): boolean => answers.every(({ ask, was }) => ask(facts) === was);
