import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { href, operationAddress } from '../../scripts/compiler/output/addresses.ts';
import { sinceNote } from '../changes/since.ts';
import type { Context } from '../context.ts';
import { formFields } from '../form/form-fields.ts';
import type { SiteOperation } from '../model/site.ts';
import { languages } from '../samples/languages.ts';
import { sampleRequest } from '../samples/request.ts';
import { codeBlock } from './code-block.ts';
import { parameterSections } from './parameters.ts';
import { requestBody } from './request-body.ts';
import { responseExamples, responseSections } from './responses.ts';
import { scopes } from './scopes.ts';
import { sourceLink } from './source-link.ts';

/** One operation with its complete documentation. */
export function operationArticle(context: Context, operation: SiteOperation): Element {
  const { object, method, path, title, id } = operation;
  const address = operationAddress(operation);
  const server = context.site.document.servers[0]?.url ?? '';
  const request = sampleRequest(operation, server);
  const { values, body, form, accept, canBeEmpty } = request;
  return h(
    'article.operation',
    {
      id: address,
      dataOperation: id,
      dataMethod: method,
      dataPath: path,
      dataTitle: `${title} · ${id}`,
      dataToken: operation.scopes ? 'true' : 'false',
    },
    [
      h('header', [
        h('h2', { tabIndex: -1 }, [title, ' ', h('code.id', id)]),
        h('p.endpoint', [methodBadge(method), ' ', h('code', pathParts(path))]),
        // On narrow screens the code is far below.
        h('p.jump', h('a', { href: href(`${address}/code`) }, 'Code')),
      ]),
      h('div.columns', [
        h('div.text', [
          ...(object.description === undefined ? [] : [h('div.description', context.blocks(object.description))]),
          ...scopes(operation),
          ...parameterSections(context, operation),
          ...requestBody(context, operation),
          ...responseSections(context, operation),
          sourceLink(context, operation.source, [
            ...sinceNote(context, id),
            h('a', { href: `operations/${id}.md` }, 'Markdown'),
          ]),
        ]),
        h('div.code', { id: `${address}/code` }, [
          h(
            'div.samples',
            languages
              .filter(({ id }) => id === 'ts' || id === 'curl')
              .map(({ id, title, code, sample }) => codeBlock(title, code, sample(request), { dataSample: id })),
          ),
          // With it, the page generates the samples of the other languages (`site/browser/documented-request.ts`).
          h(
            'script',
            { type: 'application/json', dataRequest: '' },
            scriptJson({ values, body, form, accept, canBeEmpty }),
          ),
          h('script', { type: 'application/json', dataFields: '' }, scriptJson(formFields(context.site, operation))),
          ...responseExamples(context, operation),
        ]),
      ]),
    ],
  );
}

/** The label of an HTTP method. */
export const methodBadge = (method: string): Element =>
  h('span', { className: ['method', method.toLowerCase()] }, method);

/** The path with marked placeholders; it may wrap before a slash. */
function pathParts(path: string): ElementContent[] {
  return path
    .split(/(?=\/)/)
    .flatMap((segment): ElementContent[] => [
      h('wbr'),
      /^\/\{.*\}$/.test(segment) ? h('span', ['/', h('var', segment.slice(1))]) : { type: 'text', value: segment },
    ]);
}

/** JSON that is safe inside of a script element. */
export const scriptJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replaceAll('<', '\\u003c');
