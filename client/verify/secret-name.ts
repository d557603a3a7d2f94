/** True for the name of a value that is probably secret, such as `accessToken`, so that it is not logged. */
export const isSecretName = (name: string): boolean =>
  /token|passw|secret|credential|signature|authorization|jwt|api[-_]?key/i.test(name);
