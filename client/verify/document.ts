/**
 * The subset of an OpenAPI 3.1 document that the verifier reads. Accepts a document of the compiler,
 * also parsed from `openapi.yaml` or imported as JSON.
 */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation | undefined>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> };
}

/** §4.8.10 Operation Object, the members that are read. */
export interface ApiOperation {
  readonly operationId: string;
  readonly parameters?: readonly ApiParameter[];
  readonly responses: Readonly<Record<string, ApiResponse>>;
}

/** §4.8.12 Parameter Object, the members that are read. */
export interface ApiParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly 'x-array-format'?: string;
  readonly schema?: unknown;
}

/** §4.8.17 Response Object, the members that are read. */
export interface ApiResponse {
  readonly content?: Readonly<Record<string, ApiMediaType>>;
}

/** §4.8.14 Media Type Object, the members that are read. */
export interface ApiMediaType {
  readonly schema?: unknown;
  readonly 'x-sse-events'?: readonly { readonly name: string; readonly schema?: unknown }[];
}
