/** The parameters of an operation, by place. */
export type ParametersOf<Operation> = Operation extends { parameters: infer Parameters } ? Parameters : {};

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

/** The type of a response body: parsed JSON, the bytes of an event stream, or `undefined`. */
type ContentOf<Response> = Response extends { content: infer Content }
  ? Content extends { 'application/json': infer Json }
    ? Json
    : Content extends { 'text/event-stream': unknown }
      ? ReadableStream<Uint8Array>
      : unknown
  : undefined;

/** The body of a success, a union over its documented statuses. */
export type Data<Operation> = Operation extends { responses: infer Responses }
  ? ContentOf<Responses[keyof Responses & SuccessStatus]>
  : never;

/** The types of a body that is not parsed as JSON, by `parseAs`. */
interface Unparsed {
  text: string;
  blob: Blob;
  stream: ReadableStream<Uint8Array> | undefined;
}

/**
 * The body of a success, by the value of `parseAs`: the documented JSON for `json` and without the option. `ReturnType` of
 * a method gives the union of all values, for which the result is the documented JSON as well.
 */
export type Parsed<As, Json> = 'json' | keyof Unparsed extends As
  ? Json
  : As extends keyof Unparsed
    ? Unparsed[As]
    : Json;

/** The body of an error, a union over its documented statuses; `unknown` if none is documented. */
export type ErrorBody<Operation> = Operation extends { responses: infer Responses }
  ? [Exclude<keyof Responses, SuccessStatus>] extends [never]
    ? unknown
    : ContentOf<Responses[Exclude<keyof Responses, SuccessStatus>]>
  : never;

/** The type of a request body by its media type: JSON, or a form, as an object of its parts or ready-made. */
type Sent<Body> = Body extends { content: { 'application/json': infer Json } }
  ? Json
  : Body extends { content: { 'multipart/form-data': infer Parts } }
    ? FormData | Parts
    : never;

/** `{ body: … }`, optional if the operation's body is; no member if none is documented. */
export type BodyPart<Operation> = Operation extends { requestBody: infer Body extends object }
  ? { body: Sent<Body> }
  : 'requestBody' extends keyof Operation
    ? { body?: Sent<Exclude<Operation['requestBody'], undefined>> | undefined }
    : {};

// The `infer` defers the check: `{} extends T` is resolved too early while T is still generic, as if T required everything.
type IsOptional<T> = [T] extends [infer Known] ? ({} extends Known ? true : false) : never;

/** `{ params: … }`, optional if no parameter is required. */
export type ParamsPart<Parameters> =
  IsOptional<Parameters> extends true ? { params?: Parameters } : { params: Parameters };

/** `T` as the last argument of a function, optional if `T` has no required member. */
export type Argument<T> = IsOptional<T> extends true ? [argument?: T] : [argument: T];
