import type { Answer } from './answer.ts';
import { confirmWrite } from './confirm.ts';
import type { Draft } from './draft.ts';
import { type Exchange, exchange } from './exchange.ts';
import { isOnThisMachine } from './server.ts';

/** Sends requests, one at a time, so that no write is sent twice by accident. */
export interface Sender {
  /** Sends a request, unless the reader does not confirm it or another one is under way. */
  send(draft: Draft, to: { url: URL; token: string }): Promise<Exchange | 'cancelled' | 'busy'>;
  stop(): void;
}

/** Creates a sender; `show` gets whether a request is under way. */
export function createSender(answer: Answer, show: (isSending: boolean) => void): Sender {
  let controller: AbortController | undefined;
  return {
    async send(draft, to) {
      if (controller) return 'busy';
      const isWrite = !['GET', 'HEAD'].includes(draft.request.method);
      if (isWrite && !isOnThisMachine(to.url) && !(await confirmWrite(draft.request))) return 'cancelled';
      controller = new AbortController();
      show(true);
      const result = exchange(draft, to, answer, controller);
      answer.element.scrollIntoView({ block: 'nearest' });
      await result;
      controller = undefined;
      show(false);
      return result;
    },
    stop: () => controller?.abort(),
  };
}
