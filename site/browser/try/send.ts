import { headersOf, urlOf } from '../../samples/sample-request.ts';
import type { Draft } from './draft.ts';

/** Milliseconds until a response has to begin. */
export const patience = 30_000;

/** Sends the request. Rejects as `fetch` does, also if no response begins in time. */
export async function send(
  { request, files }: Pick<Draft, 'request' | 'files'>,
  token: string,
  controller: AbortController,
): Promise<Response> {
  const headers: Record<string, string> = {
    ...headersOf(request),
    ...(request.hasToken && token !== '' ? { Authorization: `Bearer ${token}` } : {}),
    ...(request.body === undefined ? {} : { 'Content-Type': 'application/json' }),
  };
  const timer = setTimeout(() => controller.abort(new DOMException('No response in time', 'TimeoutError')), patience);
  try {
    return await fetch(
      requestOf(urlOf(request), {
        method: request.method,
        headers,
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        ...(request.form ? { body: formData(request.form, files) } : {}),
        credentials: 'omit',
        cache: 'no-store',
        signal: controller.signal,
      }),
    );
  } finally {
    clearTimeout(timer);
  }
}

/** @throws Error (and not the TypeError of a lost connection) if HTTP has no such request */
function requestOf(url: string, init: RequestInit): Request {
  try {
    return new Request(url, init);
  } catch (error) {
    throw new Error(`The request cannot be sent. ${error instanceof Error ? error.message : ''}`);
  }
}

function formData(parts: NonNullable<Draft['request']['form']>, files: Draft['files']): FormData {
  const data = new FormData();
  for (const { name, value, isFile } of parts) {
    const file = isFile ? files.get(name) : undefined;
    if (file) data.append(name, file, value);
    else data.append(name, value);
  }
  return data;
}
