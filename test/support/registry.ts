import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Sends the file of a request, or fails to. */
export type Send = (response: ServerResponse, file: Uint8Array) => void;

/** How a registry sends what it states about a package, and its tarball. */
export interface RegistryPackage {
  metadata?: Send;
  tarball?: Send;
  /** The checksum that the registry states. Undefined states none. */
  checksum?: (file: Uint8Array) => string | undefined;
}

export const whole: Send = (response, file) => void response.end(file);

/** Closes the connection after half of the file. */
export const cut: Send = (response, file) => {
  response.writeHead(200, { 'Content-Length': file.length });
  response.write(file.subarray(0, file.length / 2), () => response.destroy());
};

/** Half of a file that ends as if it was whole. */
export const half: Send = (response, file) => void response.end(file.subarray(0, file.length / 2));

/** Sends half of the file, and never the rest. */
export const stalled: Send = (response, file) => {
  response.writeHead(200, { 'Content-Length': file.length });
  response.write(file.subarray(0, file.length / 2));
};

export const never: Send = () => undefined;

export const status =
  (code: number): Send =>
  (response) =>
    void response.writeHead(code).end();

const sha512 = (file: Uint8Array): string => `sha512-${createHash('sha512').update(file).digest('base64')}`;

const tarballName = 'package.tgz';

/** Starts a registry with version 1.2.3 of packages that all have the same tarball, and returns its URL. It stops after the test. */
export async function registry(
  packages: Readonly<Record<string, RegistryPackage>>,
  tarball: Uint8Array,
): Promise<string> {
  const server = createServer((request, response) => {
    const [, name = '', file] = (request.url ?? '').split('/');
    const { metadata = whole, tarball: send = whole, checksum = sha512 } = packages[name] ?? { metadata: status(404) };
    if (file === tarballName) return send(response, tarball);
    const dist = { tarball: `${url()}${name}/${tarballName}`, integrity: checksum(tarball) };
    const versions = { '1.2.3': { name, version: '1.2.3', dist } };
    const time = { '1.2.3': '2026-03-02T23:20:32.494Z' };
    metadata(response, Buffer.from(JSON.stringify({ name, 'dist-tags': { latest: '1.2.3' }, versions, time })));
  });
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return url();
}
