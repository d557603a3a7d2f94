import { addressOf, href, pageAddress, pageHref } from '../../scripts/compiler/output/addresses.ts';

/** Set in a page of the folder, and not in the single file: the path to the folder, and the address of the page. */
const { root, address: own = '/' } = document.documentElement.dataset;

/** The page for unknown URLs, which is at any of them. */
const isNotFound = own === '/404';

/** The `href` of an address, as the links of this page have it. */
export const hrefOf = (address: string): string => (root === undefined ? href(address) : pageHref(address, root));

/** True if the view of an address is in this document. */
export const isHere = (address: string): boolean =>
  root === undefined || isNotFound || pageAddress(address) === pageAddress(own);

/** The address that the URL names; undefined for a place in the view, such as that of “Skip to content”. */
export function currentAddress(): string | undefined {
  if (location.hash !== '') return addressOf(location.hash);
  const path = location.pathname.slice(root?.length).replace(/^\/+|\/+$/g, '');
  return isNotFound ? addressOf(`#/${path}`) : own;
}
