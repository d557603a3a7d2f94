/** The last part of a path. */
export const basename = (path: string): string => path.replace(/^.*[/\\]/, '');

/** `spec/reference/devices.md` → `devices`. */
export const pageName = (path: string): string => basename(path).replace(/\.md$/, '');
