import type { Element } from 'hast';
import { h } from 'hastscript';
import { href, resourceAddress } from '../../scripts/compiler/output/addresses.ts';
import type { Context } from '../context.ts';
import type { Problem } from '../model/problem.ts';
import type { SiteResource } from '../model/site.ts';

/** The notice on the start page that the site is not complete. Nothing without errors. */
export function missingNotice(context: Context): Element[] {
  const { problems, site } = context;
  return notice(
    problems,
    `The reference has ${problems.length === 1 ? 'an error' : `${problems.length} errors`}. What has errors is missing on this site.`,
    ({ file }) => site.resources.find(({ source }) => source?.file === file),
  );
}

/** The notice of a resource that something of its page is missing. */
export function missingInResource({ problems }: Context, { source }: SiteResource): Element[] {
  return notice(
    problems.filter(({ file }) => file === source?.file),
    'The page of this resource has errors. What has errors is missing here.',
    () => undefined,
  );
}

function notice(
  problems: readonly Problem[],
  text: string,
  resourceOf: (problem: Problem) => SiteResource | undefined,
): Element[] {
  if (problems.length === 0) return [];
  const rows = problems.map((problem) => {
    const { file, line, message } = problem;
    const resource = resourceOf(problem);
    const link = resource ? [' (', h('a', { href: href(resourceAddress(resource.name)) }, resource.title), ')'] : [];
    return h('li', [h('code', `${file}:${line}`), ` ${message}`, ...link]);
  });
  return [h('div.notice', { role: 'note' }, [h('p', h('strong', text)), h('ul', rows)])];
}
