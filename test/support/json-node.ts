import { Origins } from '../../scripts/emit/origins.ts';
import { readJson } from '../../scripts/emit/read-json.ts';
import { fromRaw } from '../../scripts/emit/schema/raw.ts';
import type { JsonNode } from '../../scripts/model/json.ts';
import type { JsonText } from '../../scripts/model/reference.ts';

/** A block of JSON with the place of every value. */
export function jsonNode(file: string, json: JsonText): JsonNode {
  const origins = new Origins();
  return fromRaw(origins, readJson(origins, file, json).value, { ...json.at, file });
}
