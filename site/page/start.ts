import type { Element } from 'hast';
import { h } from 'hastscript';
import { guideAddress, href, operationAddress, resourceAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import { type Guide, guidePages } from '../guide/pages.ts';
import type { SiteResource } from '../model/site.ts';
import { codeBlock } from './code-block.ts';
import { missingNotice } from './missing.ts';
import { methodBadge } from './operation.ts';

const teasers: Record<string, string> = {
  'quick-start': 'Install the client and make the first call.',
  authentication: 'Tokens, and the scopes that operations require.',
  errors: 'Error responses and how to handle them.',
  pagination: 'Iterate over a collection page by page.',
  overview: 'How to get a token, formats, and rate limits.',
  changelog: 'Changes of the reference and of the client.',
};

/** The start page: an introduction, the guide, and all resources with their operations. */
export function startPage(context: Context, guide: Guide): Element {
  const { document, resources, families, schemas } = context.site;
  const { title, summary, description } = document.info;
  const operations = resources.flatMap((resource) => resource.operations);
  const [lead = ''] = (typeof description === 'string' ? description : '').split('\n\n');
  // The first code sample of the quick start.
  const sample = /^```ts\n(.*?)\n```$/ms.exec(guide['quick-start'])?.[1];
  const server = document.servers[0]?.url ?? '';
  return h('section.view.start', { id: '/', dataTitle: title }, [
    h('div.opening', [
      h('header', [
        h('h1', { tabIndex: -1 }, title),
        h('div.lead', context.blocks(lead === '' ? String(summary ?? '') : lead)),
        h('dl.facts', [
          h('div', [h('dt', 'Base URL'), h('dd', h('code', server))]),
          h('div', [h('dt', 'Format'), h('dd', 'JSON over HTTPS')]),
          h('div', [h('dt', 'Size'), h('dd', `${operations.length} operations, ${schemas.length} schemas`)]),
          h('div', [h('dt', 'Edition'), h('dd', document.info.version)]),
        ]),
      ]),
      ...(sample === undefined ? [] : [codeBlock('TypeScript', 'ts', sample)]),
    ]),
    ...missingNotice(context),
    h(
      'ul.cards',
      guidePages.map(({ name, title: label }) =>
        h('li', h('a', { href: href(guideAddress(name)) }, [h('strong', label), h('span', teasers[name] ?? '')])),
      ),
    ),
    h('p.downloads', [
      'Download the document as ',
      h('a', { href: 'openapi.yaml', download: '' }, 'OpenAPI YAML'),
      ' or ',
      h('a', { href: 'openapi.json', download: '' }, 'JSON'),
      ', or the whole reference as ',
      h('a', { href: 'reference.html', download: '' }, 'one file'),
      ' to read offline. For language models there is ',
      h('a', { href: 'llms.txt' }, 'llms.txt'),
      ', with one Markdown file for each operation.',
    ]),
    ...families.map((family) =>
      h('section.family', [h('h2', family.title), h('ul.directory', family.resources.map(directoryItem))]),
    ),
  ]);
}

const directoryItem = ({ name, title, operations }: SiteResource): Element =>
  h('li', [
    h('h3', h('a', { href: href(resourceAddress(name)) }, title)),
    h(
      'ul',
      operations.map((operation) =>
        h(
          'li',
          h('a', { href: href(operationAddress(operation)) }, [
            methodBadge(operation.method),
            h('span', [operation.title, ' ', h('code.id', operation.id)]),
          ]),
        ),
      ),
    ),
  ]);
