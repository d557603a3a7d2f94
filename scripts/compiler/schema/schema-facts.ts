import type { Answer } from '../memory/answers.ts';
import { Recent } from '../memory/recent.ts';
import { type JsonNode, member } from '../model/json.ts';
import type { EmitContext } from '../openapi/context.ts';
import { mostSchemas } from './components.ts';

/** What an operation takes from schemas beside their names. */
export interface SchemaFacts {
  /** The `type` of a property, if it is one type. */
  typeOf: (schema: string, property: string) => string | undefined;
  /** The text of the example that the page gives. */
  exampleOf: (schema: string) => string | undefined;
}

/** Facts of the schemas of the pages, which are given by the names of their components. */
export function schemaFacts(
  { names, memo }: EmitContext,
  sources: (name: string) => JsonNode | undefined,
): SchemaFacts {
  const types = new Recent<string, ReadonlyMap<string, string>>(mostSchemas);
  const typesOf = (schema: string): ReadonlyMap<string, string> | undefined =>
    types.of(schema, () => {
      const source = sources(schema);
      return source && memo.of(source, 'types of properties', [], () => typesOfProperties(source));
    });
  return {
    typeOf: (schema, property) => typesOf(schema)?.get(property),
    exampleOf: (schema) => names.schemas.get(schema)?.entry().example?.text,
  };
}

function typesOfProperties(source: JsonNode): Map<string, string> {
  const properties = member(source, 'properties')?.node;
  const members = properties?.kind === 'object' ? properties.members : [];
  return new Map(
    members.flatMap(({ key, node }) => {
      const type = member(node, 'type')?.node;
      return type?.kind === 'scalar' && typeof type.value === 'string' ? [[key, type.value]] : [];
    }),
  );
}

/** Facts that know what was asked of them: what was made with them recalls it (`Answer`). */
export class AskedFacts implements SchemaFacts {
  readonly answers: Answer<SchemaFacts>[] = [];
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

  #ask(ask: (facts: SchemaFacts) => string | undefined): string | undefined {
    const was = ask(this.#facts);
    this.answers.push({ ask, was });
    return was;
  }
}
