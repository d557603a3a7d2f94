import nodeFetch from 'node-fetch';
import { type Dispatcher, fetch as undiciFetch } from 'undici';
import { expectTypeOf, test } from 'vitest';
import { type ClientOptions, createClient, type Fetch } from '../../client/index.ts';

/** The signatures of others, as their packages declare them; checked by `npm run typecheck`, nothing here runs. */
interface NextInit extends RequestInit {
  next?: { revalidate?: number | false; tags?: string[] };
}
interface CloudflareInit {
  method?: string;
  headers?: Headers | Record<string, string> | [string, string][];
  body?: BodyInit | null;
  redirect?: string;
  fetcher?: object | null;
  cf?: { cacheTtl?: number };
  signal?: AbortSignal | null;
}
type CloudflareFetch = (input: string | Request | URL, init?: CloudflareInit) => Promise<Response>;
type NextFetch = (input: string | URL | Request, init?: NextInit) => Promise<Response>;
/** The smallest that works: of an app that has only strings. */
type TinyFetch = (
  url: string,
  init?: { method?: string; headers?: Record<string, string>; body?: unknown; signal?: unknown },
) => Promise<{
  ok: boolean;
  status: number;
  statusText: string;
  headers: Map<string, string> & { get(name: string): string | null };
  body: null;
  text(): Promise<string>;
  json(): Promise<unknown>;
  blob(): Promise<object>;
}>;

test('any fetch is accepted', () => {
  expectTypeOf<typeof fetch>().toExtend<Fetch>();
  expectTypeOf<typeof undiciFetch>().toExtend<Fetch>();
  expectTypeOf<typeof nodeFetch>().toExtend<Fetch>();
  expectTypeOf<NextFetch>().toExtend<Fetch>();
  expectTypeOf<CloudflareFetch>().toExtend<Fetch>();
  expectTypeOf<TinyFetch>().toExtend<Fetch>();
  expectTypeOf<(url: URL) => Promise<Response>>().not.toExtend<Fetch>();
  expectTypeOf<() => Promise<string>>().not.toExtend<Fetch>();
});

test('a wrapper can pass url and init on', () => {
  void ((dispatcher: Dispatcher) => [
    createClient({ fetch: (url, init) => fetch(url, { ...init, cache: 'no-store' }) }),
    createClient({ fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }) }),
    createClient({ fetch: (url, init) => nodeFetch(url, { ...init }) }),
    createClient({ fetch: async (_, init) => new Response([...new Headers(init?.headers).keys()].join()) }),
  ]);
});

test('fetchOptions have the members of RequestInit, any others, and none of the client', () => {
  void ((dispatcher: Dispatcher) => {
    const options: ClientOptions[] = [
      { fetchOptions: { credentials: 'include', cache: 'no-store', dispatcher, next: { revalidate: 1 }, cf: {} } },
      // @ts-expect-error not a value of `credentials`
      { fetchOptions: { credentials: 'always' } },
      // @ts-expect-error set by the client
      { fetchOptions: { method: 'POST' } },
      // @ts-expect-error set by the client
      { fetchOptions: { signal: AbortSignal.timeout(1) } },
    ];
    return options;
  });
});
