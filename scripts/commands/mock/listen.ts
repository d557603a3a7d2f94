import type { Server } from 'node:http';

export interface Listening {
  /** `http://127.0.0.1:4010` */
  url: string;
  port: number;
  /** Ends every connection at once, open streams too. */
  close(): Promise<void>;
}

/** Starts a server. Rejects with the system's error, as `EADDRINUSE`. */
export async function listen(server: Server, port: number, host: string): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    port: actual,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
