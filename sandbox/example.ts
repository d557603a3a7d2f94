import { valueAt } from '../client/verify/pointer.ts';
import { isRecord } from '../client/verify/record.ts';
import type { SandboxDocument, SandboxOperation } from './document.ts';

/** A documented answer. */
export interface DocumentedAnswer {
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: unknown;
}

/** The first documented answer of a success, with its example. */
export function documentedAnswer(document: SandboxDocument, operation: SandboxOperation): DocumentedAnswer {
  const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? ['200', {}];
  const [contentType, media] = Object.entries(response.content ?? {})[0] ?? [];
  return { status: Number(status), contentType, body: exampleOf(document, media) };
}

function exampleOf(document: SandboxDocument, media: unknown): unknown {
  if (!isRecord(media)) return undefined;
  if ('example' in media) return media.example;
  const [first] = isRecord(media.examples) ? Object.values(media.examples) : [];
  const reference = isRecord(first) ? first.$ref : undefined;
  const example = typeof reference === 'string' ? valueAt(document, reference.slice(1)) : first;
  return isRecord(example) ? example.value : undefined;
}
