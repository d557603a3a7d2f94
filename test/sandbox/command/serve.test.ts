import { afterEach, expect, test, vi } from 'vitest';
import { serve } from '../../../sandbox/command/serve.ts';
import type { RunningSandbox, SandboxLogEntry } from '../../../sandbox/http/server.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const entry: SandboxLogEntry = {
  ...{ method: 'POST', url: '/boxes', status: 400, took: 1, operationId: 'boxes.post' },
  violations: [{ path: ['body', 'name'], keyword: 'required', message: 'is required', pointer: '/a' }],
};

test.each(['SIGINT', 'SIGTERM'] as const)(
  'writes its address and calls, logs requests, and stops on %s',
  async (signal) => {
    const [out, errors] = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, 'write').mockReturnValue(true),
    );
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
    const once = vi.spyOn(process, 'once').mockReturnThis();
    let log: (one: SandboxLogEntry) => void = () => {};
    const close = vi.fn(() => Promise.resolve());
    const sandbox: RunningSandbox = {
      ...{ url: 'http://localhost:1', port: 1, calls: ['curl a', 'curl b'], close },
      operations: [{ operationId: 'boxes.post', method: 'POST', path: '/boxes', basis: 'state' }],
    };
    await serve(
      (given) => {
        log = given;
        return Promise.resolve(sandbox);
      },
      (pointer) => (pointer === '/a' ? { file: 'box.md', line: 3, column: 1 } : undefined),
    );
    expect(out?.mock.calls.join('')).toBe(
      '1 operations: 1 by rule, 0 by declaration, 0 only their example.\n' +
        'The sandbox listens on http://localhost:1; Ctrl-C stops it. Try:\n  curl a\n  curl b\n',
    );
    log(entry);
    expect(errors?.mock.calls.join('')).toBe(
      'POST    /boxes  400  1 ms  boxes.post\n        body.name  is required  box.md:3:1\n',
    );
    const stop = once.mock.calls.find(([name]) => name === signal)?.[1];
    expect(close).not.toHaveBeenCalled();
    stop?.();
    expect(close).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0));
  },
);

test.each([
  [true, true],
  [undefined, false],
])('if isTTY is %s, the log is in color: %s', async (isTTY, want) => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process, 'once').mockReturnThis();
  const before = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
  Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true });
  await serve((log) => {
    log(entry);
    return Promise.resolve({ url: '', port: 1, calls: [], operations: [], close: () => Promise.resolve() });
  });
  Object.defineProperty(process.stderr, 'isTTY', before ?? { value: undefined, configurable: true });
  expect(write.mock.calls.join('').includes('\u001B[33m400')).toBe(want);
});

test('without places, a violation has none', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process, 'once').mockReturnThis();
  await serve((log) => {
    log(entry);
    return Promise.resolve({ url: '', port: 1, calls: [], operations: [], close: () => Promise.resolve() });
  });
  expect(write.mock.calls.join('')).toBe('POST    /boxes  400  1 ms  boxes.post\n        body.name  is required\n');
});
