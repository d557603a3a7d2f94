import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { AddressMap } from './address-map.ts';
import type { ShownOperation } from './operation-shown.ts';

/** A site of the same document, in a folder of its own. */
export interface Site {
  name: string;
  /** The page with an operation, from the folder of all sites. */
  page: (operation: ShownOperation) => string;
  /** The file that a reader opens from disk, with the same operation. */
  file: (operation: ShownOperation) => string;
  /** Opens the search of the page; its field then has the focus. */
  openSearch: (page: Page) => Promise<void>;
  /** The results that are shown, best first, as addresses of our site; `undefined` for what has none. */
  results: (page: Page, map: AddressMap) => Promise<(string | undefined)[]>;
}

/** The name of our single file. The folder of pages is around it. */
const singleFile = 'reference.html';

/** The version of `@scalar/api-reference`. */
export const scalarVersion = '1.72.1';

const oursAt = ({ resource, action }: ShownOperation): string => `#/${resource}/${action}`;
const redocAt = ({ resource, action }: ShownOperation): string => `#/${resource}/${resource}.${action}`;
const scalarAt = ({ resource, method, path }: ShownOperation): string => `#tag/${resource}/${method}${path}`;
const oursInFile = (operation: ShownOperation): string => `ours/${singleFile}${oursAt(operation)}`;

const ours: Pick<Site, 'openSearch' | 'results'> = {
  openSearch: (page) => page.locator('button.search').click(),
  results: (page) => read(page, '#results [role=option]', 'data-address', (address) => address),
};

/** The sites that are compared, in a folder that `makeSites` has written. Ours first. */
export const sites: readonly Site[] = [
  {
    ...ours,
    name: 'ours, page of the folder',
    page: (operation) => `ours/${operation.resource}/${oursAt(operation)}`,
    file: oursInFile,
  },
  {
    ...ours,
    name: 'ours, single file',
    page: oursInFile,
    file: oursInFile,
  },
  {
    name: `Redoc 3 (@redocly/cli ${redoclyVersion()})`,
    page: (operation) => `redoc/${redocAt(operation)}`,
    file: (operation) => `redoc/index.html${redocAt(operation)}`,
    openSearch: async (page) => {
      await page.getByTestId('search-trigger').click();
      await page.getByPlaceholder('Search docs...').focus();
    },
    results: (page, map) => read(page, '[data-component-name="Search/SearchItem"]', 'href', map.ofRedoc),
  },
  {
    name: `Scalar ${scalarVersion}`,
    page: (operation) => `scalar/${scalarAt(operation)}`,
    file: (operation) => `scalar/index.html${scalarAt(operation)}`,
    openSearch: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByLabel('Enter search query').focus();
    },
    results: (page, map) => read(page, '[role=option][id^="search-result-"]', 'id', map.ofScalar),
  },
];

/** Redoc comes with this package, and states no version of its own. */
function redoclyVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync('node_modules/@redocly/cli/package.json', 'utf8'));
  return version;
}

/** The targets of the results, as addresses. */
async function read(
  page: Page,
  selector: string,
  attribute: string,
  addressOf: (target: string) => string | undefined,
): Promise<(string | undefined)[]> {
  const targets = await page
    .locator(selector)
    .evaluateAll((elements, name) => elements.map((element) => element.getAttribute(name) ?? ''), attribute);
  return targets.map(addressOf);
}
