import { Recent } from '../memory/recent.ts';
import type { Overview } from '../model/reference.ts';
import { mostSchemas } from '../schema/components.ts';
import { schemaFacts } from '../schema/schema-facts.ts';
import { type StatedSchema, stateSchema, unresolvedSchema } from '../schema/stated.ts';
import type { EmitContext, Told } from './context.ts';
import type { Components, Info, OperationObject } from './openapi.ts';
import { emitOperations } from './operations.ts';
import type { Outline, PageOutline } from './outline.ts';
import type { DocumentParts } from './parts.ts';
import { planOf, type Source } from './plan.ts';
import { bearer } from './security.ts';

/** What the pages cannot say of the document (`spec/document.yaml`). */
export interface DocumentFacts {
  info: Info;
  /** Description of the bearer scheme. */
  bearerDescription?: string | undefined;
}

/** So many pages are in memory at a time: more than a reference has that people write. */
const mostPages = 64;

/** The document of a reference in parts, and what is told of operations that have no place in it. */
export interface EmittedDocument extends DocumentParts {
  dropped: () => readonly Told<unknown>[];
}

/**
 * OpenAPI Object, OpenAPI 3.1.1 §4.8.1, of a whole reference. The schemas are still in the
 * dialect of the pages, so that patches change what the pages say (`ConvertedSchemas`).
 */
export function emitDocument(context: EmitContext, outline: Outline, facts: DocumentFacts): EmittedDocument {
  const schemas = new Recent<string, Told<StatedSchema>>(mostSchemas);
  const schema = (name: string): Told<StatedSchema> | undefined =>
    schemas.of(name, () => {
      const known = context.names.schemas.get(name);
      return known && stateSchema(context, known.entry());
    }) ?? unresolvedSchema(context, name);
  const { servers, tags, notes, paths, dropped, usesToken } = planOf(context, outline);
  const aboutSchemas = schemaFacts(context, (name) => schema(name)?.value.source);
  const pages = new Recent<PageOutline, Told<OperationObject>[]>(mostPages);
  const emit = ({ page, index }: Source): Told<unknown> =>
    pages.of(page, () => emitOperations(context, page, notes, aboutSchemas))[index] ?? { value: undefined, told: [] };
  return {
    head: { openapi: '3.1.1', info: withOverview(facts.info, outline.overview), servers, tags },
    paths: [...paths].map(([template, item]) => [template, [...item.keys()]]),
    item(template, key) {
      const source = paths.get(template)?.get(key);
      return source ? emit(source) : { value: undefined, told: [] };
    },
    dropped: () => dropped.map(emit),
    components: () => ({
      ...proseOfSchemas(outline),
      schemas: {},
      ...(usesToken && {
        securitySchemes: {
          [bearer]: {
            type: 'http',
            scheme: 'bearer',
            ...(facts.bearerDescription === undefined ? {} : { description: facts.bearerDescription }),
          },
        },
      }),
    }),
    schemaNames() {
      // They may link to schemas that nothing else does.
      dropped.forEach(emit);
      return [...context.names.schemas.keys(), ...[...context.unresolved.keys()].sort()];
    },
    schema,
    isComponent: (name) => context.names.schemas.has(name),
  };
}

/** The prose of the schemas pages: the Components Object has no description of its own. */
function proseOfSchemas({ schemaHeads }: Outline): Pick<Components, 'x-meta-description' | 'x-description'> {
  const summary = schemaHeads
    .flatMap(({ metaDescription }) => (metaDescription ? [metaDescription.value] : []))
    .join('\n');
  const description = schemaHeads.flatMap((head) => head.description.map(({ value }) => value)).join('\n\n');
  return {
    ...(summary !== '' && { 'x-meta-description': summary }),
    ...(description !== '' && { 'x-description': description }),
  };
}

/** The overview's prose is the description of the document, its meta description the summary. */
function withOverview(info: Info, overviews: readonly Overview[]): Info {
  const texts = overviews.flatMap(({ head, sections }) => [
    ...head.description.map(({ value }) => value),
    ...sections.map(({ title, text }) => `## ${title.value}${text.value === '' ? '' : `\n\n${text.value}`}`),
  ]);
  const summary = overviews.map(({ head }) => head.metaDescription?.value).find((text) => text !== undefined);
  const { title, version, ...rest } = info;
  return {
    title,
    ...(summary === undefined ? {} : { summary }),
    ...(texts.length === 0 ? {} : { description: texts.join('\n\n') }),
    version,
    ...rest,
  };
}
