import type { JsonNode } from '../../scripts/compiler/model/json.ts';
import type { JsonText } from '../../scripts/compiler/model/reference.ts';
import { readJson } from '../../scripts/compiler/schema/read-json.ts';

/** A block of JSON with the place of every value. */
export const jsonNode = (file: string, json: JsonText): JsonNode => readJson(file, json, () => undefined);
