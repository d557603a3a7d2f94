/** What the client passes to `fetch`, with the members of `fetchOptions`. */
export interface FetchInit {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /**
   * Also a Blob for bytes and forms, and the stream of the caller. The type is only that for which all implementations
   * agree: even the types of Blob differ.
   */
  readonly body?: string;
  readonly signal?: AbortSignal;
  readonly redirect?: 'manual';
}

/** What the client needs of a response. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly headers: {
    get(name: string): string | null;
    forEach(callback: (value: string, name: string) => void): void;
  };
  /** A web stream, or that of Node; event streams need a web stream. */
  readonly body: unknown;
  text(): Promise<string>;
  json(): Promise<unknown>;
  blob(): Promise<object>;
}

/** Any implementation of `fetch`: the global one, undici's, node-fetch, those of Next and of Cloudflare. */
export type Fetch = (url: string, init?: FetchInit) => Promise<FetchResponse>;

/** The members of `init` that belong to the client. */
type Owned = 'method' | 'headers' | 'body' | 'signal' | 'redirect';

/** Further members of `init`: `credentials`, `cache`, `dispatcher` of undici, `agent` of node-fetch, `next` of Next, … */
export type FetchOptions = Omit<RequestInit, Owned> & { readonly [name: string]: unknown } & {
  readonly [Name in Owned]?: never;
};
