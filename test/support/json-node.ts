import { EmitContext } from '../../scripts/emit/context.ts';
import { readJson } from '../../scripts/emit/read-json.ts';
import { SchemaNames } from '../../scripts/emit/schema-names.ts';
import type { JsonNode } from '../../scripts/model/json.ts';
import type { JsonText } from '../../scripts/model/reference.ts';

/** A block of JSON with the place of every value. */
export const jsonNode = (file: string, json: JsonText): JsonNode =>
  readJson(new EmitContext(new SchemaNames([])), file, json);
