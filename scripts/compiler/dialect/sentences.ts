import type { Restriction } from '../model/reference.ts';

/**
 * The fixed sentences of the dialect. Sentences with `^` and `$` are matched against a whole paragraph
 * with folded white space, so that no other text in the paragraph is overlooked.
 */

/** §3: the introduction of a resource page; the group is the resource's name. */
export const introduction =
  /^Below are the various requests that can be performed against the (.+) resource, as well as the expected parameters and the potential responses\.$/;

/** §4.2: a token is needed; the group is the list of scopes. */
export const tokenRequired =
  /^A valid (?:API )?access token is required to access this endpoint\. The token must include at least one of the following scopes: (.+?)\.?$/i;

/** §4.2: no token is needed. */
export const tokenNotRequired = /^No authentication is required for this endpoint\.$/i;

/** How the fixed sentences begin, for finding them where they are not read. */
export const beginnings = {
  token: /^A valid (?:API )?access token is required\b/i,
  noToken: /^No authentication is required\b/i,
  body: /^The body of the request should be (?:serialized JSON|a form)\b/,
} as const;

/** §4.6: the body; the groups are the title and the target of the link to its schema. */
export const bodySentence =
  /^The body of the request should be serialized JSON that validates against the \[([^\]]+)\]\(([^)\s]+)\) schema\. For example, the following would be a valid body for this request:$/;

/** §4.6: the body is a form; its table of parts follows. */
export const multipartSentence =
  /^The body of the request should be a form \(multipart\/form-data\) with the following parts:$/;

/** §4.2: further sentences about the tokens that are accepted. */
export const restrictionSentences: ReadonlyMap<Restriction, string> = new Map([
  ['noOauth', 'A token that was issued through OAuth is not accepted.'],
  ['unverified', 'The email address of the user does not have to be verified.'],
]);

/** §4.4: the parameter is deprecated. */
export const deprecated = /^Deprecated\.(?:\s|$)/;

/** §4.4: an empty value means something. */
export const blankAllowed = /\b(?:Blank or not provided|If provided but blank)\b/;

/** §4.5: the description of the Authorization header. */
export const authorizationSentence = /^The token for authenticating the request, prepended with Bearer$/;

/** §3: the vendor's front matter of a resource page; the group is the resource's name. */
export const vendorResourceMeta =
  /^A detailed look at the various REST actions supported by the (.+) resource of the Losant API\. Learn more\.$/;

/** §5: HTML between two schemas that states nothing. */
export const spacers: ReadonlySet<string> = new Set(['<br/>', '<small></small>', '<small><br/></small>']);

/**
 * §4.9: a link to a schema in running text; the groups are its title and slug. The link can have a title of its
 * own. Neither group matches the beginning of another link, so that many unfinished links in a row take linear time.
 */
export const schemaLink =
  /\[([^[\]]+)\]\(<?(?:\.\/)?schemas\.md#([^()[\]<>\s]+)>?(?: (?:"[^"()[\]]*"|'[^'()[\]]*'))?\)/;
