import { toBlob } from './blob.ts';
import type { CallInfo } from './errors.ts';
import { toJson } from './json.ts';

/** Names in headers of parts are quoted, with three characters escaped (HTML, "multipart/form-data encoding algorithm"). */
const quote = (name: string): string => `"${name.replace(/["\r\n]/g, encodeURIComponent)}"`;

/**
 * Encodes a form (RFC 7578). A file keeps its name and type, an object becomes JSON, and each item of an array a part of
 * its own; `undefined` and `null` are omitted. The client encodes forms itself since undici 7 writes the FormData
 * of another package as the text "[object FormData]".
 * @returns the body and its media type
 */
export async function encodeForm(parts: Iterable<readonly [string, unknown]>, call: CallInfo): Promise<[Blob, string]> {
  const boundary = `losant${Math.random()}${Math.random()}`;
  const chunks: BlobPart[] = [];
  for (const [name, values] of parts) {
    for (const value of Array.isArray(values) ? values : [values]) {
      if (value == null) continue;
      const file = await toBlob(value);
      const json = file ? '' : toJson(value, `"${name}" of body`, call);
      const [about, content] = file
        ? [
            `; filename=${quote(Reflect.get(Object(value), 'name') ?? 'blob')}\r\nContent-Type: ${file.type || 'application/octet-stream'}`,
            file,
          ]
        : /^[{[]/.test(json)
          ? ['\r\nContent-Type: application/json', json]
          : ['', String(JSON.parse(json))];
      chunks.push(
        `--${boundary}\r\nContent-Disposition: form-data; name=${quote(name)}${about}\r\n\r\n`,
        content,
        '\r\n',
      );
    }
  }
  return [new Blob([...chunks, `--${boundary}--\r\n`]), `multipart/form-data; boundary=${boundary}`];
}
