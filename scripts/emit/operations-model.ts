/** The part of an OpenAPI 3.1 document that the table of operations is made of. */
export interface TableDocument {
  readonly servers?: readonly { readonly url: string }[];
  readonly paths?: { readonly [path: string]: { readonly [method: string]: TableOperation | undefined } };
  readonly components?: { readonly schemas?: { readonly [name: string]: TableSchema } };
}

export interface TableOperation {
  readonly operationId: string;
  readonly security?: readonly { readonly [scheme: string]: readonly string[] }[];
  readonly parameters?: readonly TableParameter[];
  readonly responses?: { readonly [status: string]: { readonly content?: { readonly [type: string]: TableMedia } } };
}

export interface TableParameter {
  readonly name: string;
  readonly in: string;
  readonly content?: { readonly [type: string]: unknown };
}

export interface TableMedia {
  readonly schema?: TableSchema;
  readonly 'x-sse-events'?: readonly { readonly name: string; readonly schema: TableSchema }[];
}

export interface TableSchema {
  readonly $ref?: string;
  readonly properties?: { readonly [name: string]: unknown };
}

/** Methods of an OpenAPI path item (OAS 3.1.0, section 4.8.9) and the letter that stands for each in the table. */
export const METHOD_LETTERS: { readonly [method: string]: string } = {
  get: 'G',
  post: 'P',
  patch: 'A',
  delete: 'D',
  put: 'U',
  head: 'H',
  options: 'O',
  trace: 'T',
};
