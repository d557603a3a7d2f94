import { offerCopies } from '../copy.ts';
import { highlight } from '../highlight.ts';
import type { Answer } from './answer.ts';
import { bodyElements } from './body.ts';
import type { Draft } from './draft.ts';
import { showEvents } from './events.ts';
import { explainFailure } from './failure.ts';
import { headersElement } from './headers.ts';
import { send } from './send.ts';
import { statusText } from './status-text.ts';

/** What came of a request. */
export interface Exchange {
  /** `none` without an answer. */
  status: string;
  /** The body; empty for a stream. */
  text: string;
  /** The violations in the header of the mock. */
  violations: string | null;
}

/** Sends a request and shows its answer, or why there is none. Never rejects. */
export async function exchange(
  draft: Draft,
  { url, token }: { url: URL; token: string },
  answer: Answer,
  controller: AbortController,
): Promise<Exchange> {
  const begin = performance.now();
  const result: Exchange = { status: 'none', text: '', violations: null };
  answer.begin('Sending …');
  try {
    const response = await send(draft, token, controller);
    result.status = String(response.status);
    result.violations = response.headers.get('sl-violations');
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('text/event-stream')) await showEvents(response, answer);
    else {
      const blob = await response.blob();
      const took = Math.round(performance.now() - begin);
      result.text = await blob.text();
      answer.begin(`${statusText(response)} · ${took} ms · ${sizeText(blob.size)}`, result.status);
      answer.add(...bodyElements(type, blob, result.text), headersElement(response.headers));
      offerCopies(answer.element);
      highlight(answer.element);
    }
  } catch (error) {
    if (result.status === 'none') {
      const reason = await explainFailure(error, url);
      answer.begin('No answer', 'none');
      answer.add(...reason);
    } else answer.say(`${result.status} · ${controller.signal.aborted ? 'stopped' : 'the connection was lost'}`);
  }
  return result;
}

const sizeText = (bytes: number): string => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`);
