/** The parameters of an operation, by place. */
export type ParametersOf<Operation> = Operation extends { parameters: infer Parameters } ? Parameters : {};

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

/** What a response holds: parsed JSON, the bytes of an event stream, or nothing. */
type ContentOf<Response> = Response extends { content: infer Content }
  ? Content extends { 'application/json': infer Json }
    ? Json
    : Content extends { 'text/event-stream': unknown }
      ? ReadableStream<Uint8Array>
      : unknown
  : undefined;

/** The data of a success, of any documented status. */
export type Data<Operation> = Operation extends { responses: infer Responses }
  ? ContentOf<Responses[keyof Responses & SuccessStatus]>
  : never;

/** The body of any documented error; `unknown` when none is documented. */
export type ErrorBody<Operation> = Operation extends { responses: infer Responses }
  ? [Exclude<keyof Responses, SuccessStatus>] extends [never]
    ? unknown
    : ContentOf<Responses[Exclude<keyof Responses, SuccessStatus>]>
  : never;

/** `{ body: … }`, optional where the operation's is; no body is possible where none is documented. */
export type BodyPart<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { body: Body }
  : Operation extends { requestBody?: infer Body }
    ? {
        body?: [Body] extends [{ content: { 'application/json': infer Json } } | undefined]
          ? [Body] extends [never]
            ? never
            : Json
          : never;
      }
    : { body?: never };

// `{} extends T` alone, with a T that is not known yet, is settled too early: as if T required everything.
type IsOptional<T> = [T] extends [infer Known] ? ({} extends Known ? true : false) : never;

/** `{ params: … }`, optional when nothing in it is required. */
export type ParamsPart<Parameters> =
  IsOptional<Parameters> extends true ? { params?: Parameters } : { params: Parameters };

/** `T` as the last argument of a function, left out when nothing in it is required. */
export type Argument<T> = IsOptional<T> extends true ? [argument?: T] : [argument: T];
