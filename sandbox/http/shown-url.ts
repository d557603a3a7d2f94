import { isSecretName } from '../../client/verify/secret-name.ts';

/** The URL of a request for logs: as sent, but without secrets in its query and without user and password. */
export function shownUrl(url: string): string {
  const [path = '', ...query] = url.split('?');
  const shown = path.replace(/^(\w+:)?\/\/[^/]*@/, '$1//***@');
  if (query.length === 0) return shown;
  const pairs = query
    .join('?')
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=');
      return isSecretName(decoded(name)) ? `${name}=***` : pair;
    });
  return `${shown}?${pairs.join('&')}`;
}

/** A name that is not well-formed is no name of the reference. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
