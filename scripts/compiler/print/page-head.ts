import type { OverviewHead, ResourceHead, SchemasHead } from '../model/reference.ts';
import { paragraphs, proses } from './paragraphs.ts';
import type { Unplaced } from './unplaced.ts';
import { printUrl } from './url.ts';

/** Prints the head of a resource page (dialect §3). */
export function printResourceHead(head: Unplaced<ResourceHead>): string {
  const name = head.name.value;
  return paragraphs([
    frontMatter(head),
    `# ${name} Actions`,
    head.url ? printUrl(head.url) : '',
    `Below are the various requests that can be performed against the\n${name} resource, as well as the expected\nparameters and the potential responses.`,
    proses(head.description),
  ]);
}

/** Prints the head of a page of schemas or of an overview (dialect §5, §6). */
export const printProseHead = (head: Unplaced<SchemasHead | OverviewHead>): string =>
  paragraphs([frontMatter(head), `# ${head.name.value}`, proses(head.description)]);

const frontMatter = ({ metaDescription }: { metaDescription: { value: string } | undefined }): string =>
  metaDescription ? `---\ndescription: ${metaDescription.value}\n---` : '';
