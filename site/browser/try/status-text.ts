/** The status of a response in words. HTTP/2 has no reason phrase. */
export const statusText = ({ status, statusText: reason }: Response): string =>
  reason === '' ? String(status) : `${status} ${reason}`;
