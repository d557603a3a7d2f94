import type { JsonNode } from '../model/json.ts';
import type { SourcePlace } from '../model/place.ts';
import type { Stated } from './members.ts';

/** Where a parameter is in a request. */
export const places = ['path', 'query', 'body', 'multipart'] as const;
export type ParameterPlace = (typeof places)[number];

/** The words of `type` in `apiInfo.json`. */
export const types = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'file'] as const;
export type DeclaredType = (typeof types)[number];

/** A parameter of `apiInfo.json`. */
export interface ApiParameter {
  at: SourcePlace;
  name: Stated<string>;
  description: Stated<string>;
  required: Stated<boolean>;
  /** `string` means that the value is a text on the wire; the values of a default and an example are more exact. */
  type: Stated<DeclaredType> | undefined;
  default: Stated<string | number | boolean> | undefined;
  example: JsonNode | undefined;
  accepted: Stated<string>[];
  schema: Stated<string> | undefined;
  pattern: Stated<string> | undefined;
  minLength: Stated<number> | undefined;
  maxLength: Stated<number> | undefined;
  isDeprecated: boolean;
}
