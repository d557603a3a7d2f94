import type { SiteOperation } from '../model/site.ts';
import { sampleRequest } from './request.ts';

/** Quotes a word for a POSIX shell. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A curl command for an operation. */
export function curlSample(server: string, operation: SiteOperation): string {
  const { target, body, form = [], accept } = sampleRequest(operation);
  const lines = [
    `curl ${operation.method === 'GET' ? '' : `-X ${operation.method} `}${quote(`${server}${target}`)}`,
    `-H ${quote(`Accept: ${accept}`)}`,
    ...(operation.scopes ? ['-H "Authorization: Bearer $LOSANT_ACCESS_TOKEN"'] : []),
    ...(accept === 'text/event-stream' ? ['--no-buffer'] : []),
    ...form.map(({ name, value, isFile }) => `-F ${quote(`${name}=${isFile ? '@' : ''}${value}`)}`),
    ...(body === undefined
      ? []
      : [`-H ${quote('Content-Type: application/json')}`, `-d ${quote(JSON.stringify(body, null, 2))}`]),
  ];
  return lines.join(' \\\n  ');
}
