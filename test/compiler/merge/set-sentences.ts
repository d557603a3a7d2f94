import { elementOf, placeOf } from '../../../scripts/compiler/merge/sentences.ts';
import { describe } from '../../../scripts/compiler/merge/wording.ts';
import type { Located } from '../../../scripts/compiler/model/place.ts';
import { startOfPage } from '../../../scripts/compiler/model/place.ts';
import { tokensOf } from '../../../scripts/compiler/model/pointer.ts';
import { isRecord } from '../../../scripts/compiler/model/record.ts';
import type { Reference } from '../../../scripts/compiler/model/reference.ts';

/** A reference with other sentences at some places; `sentences` is by element and place. */
export function setSentences(reference: Reference, sentences: ReadonlyMap<string, string>): Reference {
  const result = structuredClone(reference);
  const find = (element: string, place: string): string | undefined => sentences.get(`${element}\n${place}`);
  const paragraph = (text: string | undefined, old: Located<string>[]): Located<string>[] =>
    text === undefined ? old : [{ value: text, at: startOfPage }];
  for (const page of result.pages) {
    page.head.description = paragraph(find(elementOf.page(page), ''), page.head.description);
    for (const operation of page.operations) {
      const element = elementOf.operation(operation);
      operation.description = paragraph(find(element, ''), operation.description);
      const set = (place: string, row: Row): void => {
        const text = find(element, place);
        if (text !== undefined) row.description.value = 'acceptedValues' in row ? describe(text, factsOf(row)) : text;
      };
      for (const row of operation.pathParameters) set(placeOf.pathParameter(row.placeholder.value), row);
      for (const row of operation.queryParameters) set(placeOf.queryParameter(row.name.value), row);
      if (operation.body?.kind === 'multipart')
        for (const row of operation.body.parts) set(placeOf.part(row.name.value), { ...row, schema: undefined });
      for (const row of operation.responses) set(placeOf.response(row.code.value), row);
      for (const row of operation.eventStream?.events ?? []) set(placeOf.event(row.name.value), row);
    }
  }
  for (const entry of result.schemas) {
    const element = elementOf.schema(entry);
    entry.description = paragraph(find(element, ''), entry.description);
    if (!entry.schema) continue;
    const json: unknown = JSON.parse(entry.schema.text);
    for (const [key, text] of sentences)
      if (key.startsWith(`${element}\n/`)) setDescription(json, tokensOf(key.slice(element.length + 1)), text);
    entry.schema.text = JSON.stringify(json, null, 2);
  }
  return result;
}

type Row = { description: Located<string> } & Partial<Parameters<typeof describe>[1]>;

const factsOf = ({ acceptedValues = [], schema, isDeprecated = false }: Row): Parameters<typeof describe>[1] => ({
  acceptedValues,
  schema,
  isDeprecated,
});

/** Sets the description that a pointer leads to. */
function setDescription(json: unknown, tokens: readonly string[], text: string): void {
  const holder = tokens
    .slice(0, -1)
    .reduce<unknown>(
      (node, token) => (Array.isArray(node) || isRecord(node) ? Reflect.get(node, token) : undefined),
      json,
    );
  if (isRecord(holder)) holder.description = text;
}
