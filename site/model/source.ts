/** Where the reference states a thing: a file of the repository and a 1-based line. */
export interface Source {
  file: string;
  line: number;
}
