import { distance } from 'fastest-levenshtein';
import { entriesOf } from '../search/index-data.ts';
import { indexText } from './index-text.ts';

export interface Offer {
  address: string;
  title: string;
}

/** The entries of the search index whose addresses differ least from an unknown one. */
export async function nearest(address: string, count = 5): Promise<Offer[]> {
  const wanted = letters(address);
  return (await allEntries())
    .map((offer) => ({ offer, far: distance(wanted, letters(offer.address)) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ offer }) => offer);
}

/** The same for an address (`/dataTables/get`), the path of a page (`/data-tables/`) and an id (`dataTables.get`). */
const letters = (address: string): string =>
  address
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/.]/gu, '')
    .split(/[/.]/)
    .filter((name) => name !== '')
    .join('/');

const allEntries = async (): Promise<Offer[]> => entriesOf(JSON.parse(await indexText()));
