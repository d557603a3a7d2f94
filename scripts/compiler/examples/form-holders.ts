import { isRecord, ownMember } from '../model/record.ts';
import type { OperationObject } from '../openapi/openapi.ts';
import { aside, defaultAside, type ExampleHolder } from './holders.ts';

type Part = Record<string, unknown>;

/** The examples and defaults of the parts of a form, which its schema has in its properties (dialect §4.6). */
export function examplesOfForm({ requestBody }: OperationObject): ExampleHolder[] {
  const media = requestBody?.content['multipart/form-data'];
  const parts = isRecord(media?.schema) ? ownMember(media.schema, 'properties') : undefined;
  if (!media || !isRecord(parts)) return [];
  /** Changes a copy, since the statement of the page is cached. */
  const change = (name: string, next: (part: Part) => Part): void => {
    const { schema } = media;
    const properties = isRecord(schema) ? ownMember(schema, 'properties') : undefined;
    const part = ownMember(properties, name);
    if (isRecord(schema) && isRecord(properties) && isRecord(part))
      media.schema = { ...schema, properties: { ...properties, [name]: next(part) } };
  };
  return Object.entries(parts).flatMap(([name, part]): ExampleHolder[] => {
    if (!isRecord(part)) return [];
    const { examples } = part;
    const shown = Array.isArray(examples) ? examples.slice(0, 1) : [];
    return [
      ...shown.map((example: unknown) => ({
        example,
        schema: part,
        owner: part,
        code: 'example/invalid' as const,
        moveAside: () => change(name, ({ examples: _, ...rest }) => ({ ...rest, [aside]: example })),
      })),
      ...('default' in part
        ? [
            {
              example: part.default,
              schema: part,
              owner: part,
              code: 'parameter/invalid-default' as const,
              moveAside: () => change(name, ({ default: value, ...rest }) => ({ ...rest, [defaultAside]: value })),
            },
          ]
        : []),
    ];
  });
}
