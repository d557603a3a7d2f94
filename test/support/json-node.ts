import type { JsonNode } from '../../scripts/compiler/model/json.ts';
import type { JsonText } from '../../scripts/compiler/model/reference.ts';
import { EmitContext } from '../../scripts/compiler/openapi/context.ts';
import { readJson } from '../../scripts/compiler/schema/read-json.ts';
import { SchemaNames } from '../../scripts/compiler/schema/schema-names.ts';

/** Parses a block of JSON with the position of every value. */
export const jsonNode = (file: string, json: JsonText): JsonNode =>
  readJson(new EmitContext(new SchemaNames([])), file, json);
