import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { UsageError } from '../shared/usage-error.ts';

const block = 512;

/** More bytes than the vendor's package will have for a long time. */
const largestTarball = 500_000_000;

/**
 * The files in a tarball of npm, by their path without the first folder, which is `package/` or another one. All of it
 * stays in memory: nothing is written, so no path or link in it can lead elsewhere.
 * @throws {UsageError} if it is not a tarball, or was cut
 */
export async function readTarball(content: Uint8Array, from: string): Promise<Map<string, Uint8Array>> {
  const refuse = (reason: string): never => {
    throw new UsageError(`${from} is not a whole tarball (${reason})`);
  };
  const bytes = await promisify(gunzip)(content, { maxOutputLength: largestTarball }).catch((error: unknown) =>
    refuse(error instanceof Error ? error.message : String(error)),
  );
  const files = new Map<string, Uint8Array>();
  let longPath: string | undefined;
  for (let offset = 0; ; ) {
    if (offset + block > bytes.length) return refuse('unexpected end of file');
    const header = bytes.subarray(offset, offset + block);
    if (header.every((byte) => byte === 0)) return files;
    if (textOf(header, 257, 5) !== 'ustar' || checksum(header) !== octal(header, 148, 8)) refuse('unexpected header');
    const size = octal(header, 124, 12);
    const start = offset + block;
    if (!Number.isSafeInteger(size) || start + size > bytes.length) return refuse('unexpected end of file');
    const data = bytes.subarray(start, start + size);
    const type = textOf(header, 156, 1);
    const path = longPath ?? [textOf(header, 345, 155), textOf(header, 0, 100)].filter((part) => part !== '').join('/');
    longPath = undefined;
    if (type === 'x') longPath = extendedPath(data);
    else if (type === 'L') longPath = textOf(data, 0, data.length);
    else if (type === '0' || type === '') files.set(path.replace(/^[^/]*\//, ''), data);
    offset = start + Math.ceil(size / block) * block;
  }
}

/** Text up to the first zero byte. */
const textOf = (bytes: Uint8Array, start: number, length: number): string =>
  new TextDecoder().decode(bytes.subarray(start, start + length)).replace(/\0.*$/s, '');

const octal = (bytes: Uint8Array, start: number, length: number): number =>
  Number.parseInt(textOf(bytes, start, length).trim(), 8);

/** The sum of the bytes of a header, in which its own field counts as spaces. */
const checksum = (header: Uint8Array): number =>
  header.reduce((sum, byte, i) => sum + (i >= 148 && i < 156 ? 0x20 : byte), 0);

/** The path in an extended header (POSIX pax): lines `LENGTH path=VALUE`. */
const extendedPath = (data: Uint8Array): string | undefined =>
  /^\d+ path=(.*)$/m.exec(new TextDecoder().decode(data))?.[1];
