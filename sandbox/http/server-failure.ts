/**
 * The message for a server that cannot listen on its address, or for a file that the sandbox cannot use; undefined for
 * other errors.
 */
export function serverFailure(error: unknown, { host, port }: { host: string; port: number }): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  if (error.code === 'ERR_SANDBOX_FILE') return error.message;
  const reason = {
    EADDRINUSE: 'the port is in use. Choose another one with --port (0 uses a free one)',
    EACCES: 'permission denied. Choose another port with --port (0 uses a free one)',
    EADDRNOTAVAIL: 'the host is not an address of this machine. Choose another one with --host',
  }[String(error.code)];
  return reason && `Cannot listen on ${host}:${port}: ${reason}`;
}
