/** The origins of web pages that may use a server: all, none, or those of a list. */
export type Origins = boolean | readonly string[];
