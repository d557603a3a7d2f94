import { expect, test } from 'vitest';
import { readText } from '../../client/read-text.ts';

/** A response whose body has these chunks, and then ends, stays open or fails. */
function response(
  chunks: readonly string[],
  then: 'end' | 'stay' | 'fail',
): { body: Response; isCancelled: () => boolean } {
  let cancelled = false;
  const bytes = chunks.map((chunk) => new TextEncoder().encode(chunk));
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = bytes.shift();
        if (chunk) controller.enqueue(chunk);
        else if (then === 'end') controller.close();
        else if (then === 'fail') controller.error(new Error('broken'));
        else await new Promise(() => {});
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body: new Response(stream), isCancelled: () => cancelled };
}

test.each<[string, readonly string[], 'end' | 'stay' | 'fail', number, string]>([
  ['all of it', ['ab', 'cd'], 'end', 10, 'abcd'],
  ['a part of a chunk', ['ab', 'cd'], 'stay', 3, 'abc'],
  ['exactly the bound, without waiting for more', ['ab', 'cd'], 'stay', 4, 'abcd'],
  ['what came before the connection broke', ['ab'], 'fail', 10, 'ab'],
  ['a character that is split between chunks', ['a', 'ü'], 'end', 10, 'aü'],
  ['nothing', [], 'end', 10, ''],
])('reads %s', async (_, chunks, then, bound, want) => {
  const { body, isCancelled } = response(chunks, then);
  expect(await readText(body, bound)).toBe(want);
  expect(isCancelled()).toBe(then === 'stay');
});

test('a response without a body has no text', async () => {
  expect(await readText(new Response(null), 10)).toBe('');
});
