import type { OpenAPI } from '../../scripts/compiler/openapi/openapi.ts';
import type { SiteFamily, SiteResource } from './site.ts';

/** Divides the resources by the groups of tags. A patch can leave tags in no group; they form a last family. */
export function families({ 'x-tagGroups': groups = [] }: OpenAPI, resources: readonly SiteResource[]): SiteFamily[] {
  const remaining = new Map(resources.map((resource) => [resource.name, resource]));
  const take = (name: string): SiteResource[] => {
    const resource = remaining.get(name);
    remaining.delete(name);
    return resource ? [resource] : [];
  };
  const grouped = groups.map(({ name, tags }): SiteFamily => ({ title: name, resources: tags.flatMap(take) }));
  const rest: SiteFamily = { title: groups.length > 0 ? 'Other' : 'Resources', resources: [...remaining.values()] };
  return [...grouped, rest].filter((family) => family.resources.length > 0);
}
