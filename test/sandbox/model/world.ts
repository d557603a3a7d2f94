import type { Resource } from '../../../sandbox/resources.ts';

export type Item = Readonly<Record<string, unknown>>;

/** An item as the model knows it: its path with IDs, and its values as they have to be. */
export interface Entity {
  readonly resource: Resource;
  readonly path: string;
  readonly values: Item;
}

/** A collection to which items can be added. */
export interface Collection {
  readonly resource: Resource;
  readonly path: string;
}

/** What a namespace has, as the model sees it. */
export class World {
  /** In the order of creation. */
  entities: readonly Entity[] = [];
  /** Collections of items that were removed, and the items. */
  removed: readonly Entity[] = [];
  readonly #resources: readonly Resource[];

  constructor(resources: readonly Resource[]) {
    this.#resources = resources;
  }

  /** The collections of the top, and those below each item. */
  get collections(): Collection[] {
    const below = (above: string, path: string): Collection[] =>
      this.#resources.flatMap((resource) =>
        this.#above(resource) === above
          ? [{ resource, path: path + resource.collection.slice(above.length).replace(/\{\w+\}/g, anyId) }]
          : [],
      );
    return [...below('', ''), ...this.entities.flatMap(({ resource, path }) => below(resource.item, path))];
  }

  in(collection: string): Item[] {
    return this.entities.flatMap(({ path, values }) =>
      path.startsWith(`${collection}/`) && !path.slice(collection.length + 1).includes('/') ? [values] : [],
    );
  }

  add(entity: Entity): void {
    this.entities = [...this.entities.filter(({ path }) => path !== entity.path), entity];
  }

  change(entity: Entity, values: Item): void {
    this.entities = this.entities.map((one) => (one.path === entity.path ? { ...one, values } : one));
  }

  remove({ path }: Entity): void {
    const isGone = (one: Entity): boolean => one.path === path || one.path.startsWith(`${path}/`);
    this.removed = [...this.removed, ...this.entities.filter(isGone)];
    this.entities = this.entities.filter((one) => !isGone(one));
  }

  has(path: string): boolean {
    return this.entities.some((one) => one.path === path);
  }

  /** The template of the nearest item above a collection that can be created. */
  #above({ collection }: Resource): string {
    const items = this.#resources.map(({ item }) => item).filter((item) => collection.startsWith(`${item}/`));
    return items.sort((a, b) => b.length - a.length)[0] ?? '';
  }
}

/** The ID of what no operation creates. */
const anyId = '575ec8687ae143cd83dc4a97';
