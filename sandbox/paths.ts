/** The concrete path of a template, percent-encoded: `/devices/{deviceId}` with a device ID is `/devices/5f…`. */
export const pathTo = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));

/** The names of the parameters of a path template. */
export const parametersOf = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
