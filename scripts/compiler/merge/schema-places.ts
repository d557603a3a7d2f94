import { escapeToken } from '../model/pointer.ts';
import { isRecord } from '../model/record.ts';
import { subschemasAt } from '../patch/subschemas.ts';

/** The descriptions inside of a JSON Schema, with the pointers of the schemas that they describe. */
export function* describedPlaces(schema: unknown, pointer = ''): Generator<{ pointer: string; text: string }> {
  if (!isRecord(schema)) return;
  if (typeof schema.description === 'string') yield { pointer: `${pointer}/description`, text: schema.description };
  for (const [keyword, value] of Object.entries(schema))
    for (const [at, child] of subschemasAt(keyword, value, `${pointer}/${escapeToken(keyword)}`) ?? [])
      yield* describedPlaces(child, at);
}
