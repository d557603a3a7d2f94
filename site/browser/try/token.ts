import { storageItem } from '../storage.ts';

/** A token is stored for this tab and one server, so that another server never gets it. */
const stored = ({ origin }: URL): ReturnType<typeof storageItem> => storageItem('sessionStorage', `token of ${origin}`);

export const tokenOf = (server: URL): string | undefined => stored(server).get();

export const rememberToken = (server: URL, token: string): void => stored(server).set(token === '' ? undefined : token);
