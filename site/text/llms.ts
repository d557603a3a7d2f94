import { plainText } from '../markdown.ts';
import type { Site } from '../model/site.ts';

/** Renders `llms.txt` (llmstxt.org), with a link to the Markdown of every operation. */
export function llmsText({ document, resources }: Site): string {
  const { title, summary } = document.info;
  return [
    `# ${title}`,
    '',
    ...(typeof summary === 'string' ? [`> ${oneLine(summary)}`, ''] : []),
    `Requests go to ${document.servers.map(({ url }) => url).join(', ')}. All bodies are JSON. The token is sent in the header \`Authorization: Bearer …\`.`,
    '',
    '- [OpenAPI 3.1 document, YAML](openapi.yaml)',
    '- [OpenAPI 3.1 document, JSON](openapi.json)',
    '',
    ...resources.flatMap((resource) => [
      `## ${resource.title}`,
      '',
      ...resource.operations.map(({ id, method, path, object }) =>
        `- [${id}](operations/${id}.md): \`${method} ${path}\` ${firstSentence(plainText(object.description ?? ''))}`.trimEnd(),
      ),
      '',
    ]),
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
