/** A body as every fetch takes it; a stream is passed as it is. */
export type RequestBody = string | Blob | ReadableStream<Uint8Array>;

/** A body and its media type, unless `fetch` finds it. */
export type EncodedBody = readonly [body: RequestBody, type?: string];
