/** True if the path has the segments of the template, with any value in place of a parameter. */
export function isAt(template: string, path: string): boolean {
  const [names, values] = [template.split('/'), path.split('/')];
  return names.length === values.length && names.every((name, i) => name[0] === '{' || name === values[i]);
}
