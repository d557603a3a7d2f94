/** The version of the package. The script release:version writes it. */
export const version = '0.1.0';
