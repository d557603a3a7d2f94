import { encodeKey } from './query.ts';
import {
  eventStream,
  headersOf,
  pairsOf,
  type SamplePart,
  type SampleRequest,
  urlWithoutQuery,
} from './sample-request.ts';

/** A curl command. */
export function curlSample(request: SampleRequest): string {
  const { method, body, form, accept, hasToken } = request;
  const url = urlWithoutQuery(request);
  const pairs = request.values.flatMap(pairsOf);
  // With `--get`, curl encodes the data and appends it to the URL, but then it sends no body.
  const isData = pairs.length > 0 && body === undefined && form === undefined;
  // Encoded with its brackets, which are ranges to curl.
  const query = pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  const words = [
    'curl',
    ...(isData ? ['--get'] : []),
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    quote(isData || query === '' ? url : `${url}?${query}`),
  ];
  return [
    words.join(' '),
    // curl encodes the value, and not the name.
    ...(isData ? pairs : []).map(([name, value]) => `--data-urlencode ${quote(`${encodeKey(name)}=${value}`)}`),
    ...Object.entries(headersOf(request)).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(hasToken ? ['-H "Authorization: Bearer $LOSANT_ACCESS_TOKEN"'] : []),
    ...(accept === eventStream ? ['--no-buffer'] : []),
    ...(form ?? []).map(partOption),
    ...(body === undefined
      ? []
      : [`-H ${quote('Content-Type: application/json')}`, `-d ${quote(JSON.stringify(body, null, 2))}`]),
  ].join(' \\\n  ');
}

/** `--form-string` takes a value as it is, while `-F` reads `@`, `<` and `;` in it. */
const partOption = ({ name, value, isFile }: SamplePart): string =>
  isFile ? `-F ${quote(`${name}=@${fileName(value)}`)}` : `--form-string ${quote(`${name}=${value}`)}`;

/** In quotes if it has a character that separates. */
const fileName = (name: string): string =>
  /[",;\\]/.test(name) ? `"${name.replaceAll(/["\\]/g, (character) => `\\${character}`)}"` : name;

/** Quotes a word for a POSIX shell. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
