import { beforeCommand, curlFlags, curlOptions } from '../dialect/curl-options.ts';
import type { Located, Place } from '../model/place.ts';
import type { Curl } from '../model/reference.ts';
import { findFence } from './code.ts';
import type { Section } from './section.ts';
import type { Subsection } from './subsections.ts';

/** Reads the `bash` fence of a curl example (dialect §4.7). */
export function readCurl(section: Section, subsection: Subsection): Curl | undefined {
  const block = findFence(section, subsection.blocks, 'bash');
  if (!block) {
    section.report('curl/unknown', subsection.heading.at, {
      actual: undefined,
      expected: 'a code block of language bash',
    });
    return undefined;
  }
  const { text, at } = section.source.fenceBody(block.at);
  const words = [...shellWords(section, text, at, beforeCommand.exec(text)?.[0].length ?? 0)];
  const curl: Curl = { at: block.at, method: undefined, url: undefined, headers: [], data: undefined, form: [] };
  const stray = words.find((word) => word.stray);
  const refuse = (word: Located<string> | undefined): undefined => {
    section.report('curl/unknown', word?.at ?? block.at, {
      actual: word?.value,
      expected: 'curl with -H, -X, -d, -F and one URL',
    });
    return undefined;
  };
  const command = words.shift();
  if (stray) return refuse(stray);
  if (command?.value !== 'curl') return refuse(command);
  for (let word = words.shift(); word; word = words.shift()) {
    if (curlFlags.has(word.value)) continue;
    const isOption = word.value.startsWith('-');
    const fact = isOption ? curlOptions.get(word.value) : 'url';
    const argument = isOption ? words.shift() : word;
    const part = /^([^=]+)=(.*)$/s.exec(argument?.value ?? '');
    const header = /^([^:]+):\s*(.*)$/.exec(argument?.value ?? '');
    if (argument && fact === 'headers' && header)
      curl.headers.push({ value: { name: header[1] ?? '', value: header[2] ?? '' }, at: argument.at });
    else if (argument && fact === 'form' && part)
      curl.form.push({ value: { name: part[1] ?? '', value: part[2] ?? '' }, at: argument.at });
    else if (argument && fact && fact !== 'headers' && fact !== 'form' && !curl[fact]) curl[fact] = argument;
    else return refuse(word);
  }
  section.claim(block, 'fact', 'curl');
  return curl;
}

/** Takes linear time: it is sticky, and no two alternatives begin with the same character. */
const word = /\\\n|\s+|'([^']*)'|"([^"\\]*(?:\\.[^"\\]*)*)"|([^\s'"\\]+)/sy;

/**
 * The words of one simple command from `start`, bare or in quotes; a backslash joins lines. At the first character
 * that is not part of such a word, yields that character as `stray` and stops.
 */
function* shellWords(
  section: Section,
  text: string,
  at: Place,
  start: number,
): Generator<Located<string> & { stray?: true }> {
  for (let offset = start; offset < text.length; ) {
    word.lastIndex = offset;
    const match = word.exec(text);
    const end = match ? word.lastIndex : offset + 1;
    const place = section.source.within(at, offset, end);
    if (!match) {
      yield { value: text.slice(offset, end), at: place, stray: true };
      return;
    }
    const [, single, double, bare] = match;
    const value = single ?? double?.replace(/\\(.)/gs, '$1') ?? bare;
    // The value of an option can follow its letter directly: -XPOST.
    const joined = /^(-[XdHF])(.+)$/.exec(bare ?? '');
    if (joined) for (const part of joined.slice(1)) yield { value: part, at: place };
    else if (value !== undefined) yield { value, at: place };
    offset = end;
  }
}
