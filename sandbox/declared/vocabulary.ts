import {
  count,
  entriesOf,
  flag,
  listOf,
  members,
  operation,
  optional,
  type Reader,
  required,
  schemaName,
  template,
  text,
} from './reader.ts';

/** Why an entry is right: the place in the reference, `page.md#section`, then what it says. */
const because = required(text);

/** Which items of a collection an operation means. */
const selection = members({
  ids: optional(template()),
  tags: optional(template()),
  query: optional(template()),
  /** The query parameters of the operation select like those of a list. */
  filters: optional(flag),
  /** All items if no condition is given; otherwise none are selected. */
  all: optional(flag),
  limit: optional(template()),
});

const resource = members({
  because,
  list: optional(operation),
  create: optional(operation),
  read: optional(operation),
  change: optional(operation),
  remove: optional(operation),
  schema: optional(schemaName),
  key: optional(text),
  alias: optional(text),
  parameter: optional(text),
  within: optional(operation),
  listed: optional(listOf(operation)),
  initial: optional(template('id')),
  changed: optional(template()),
  once: optional(template('id')),
  several: optional(template('ids', 'count')),
});

const single = members({
  because,
  read: required(operation),
  change: optional(operation),
  initial: optional(template()),
  changed: optional(template()),
});

const change = members({
  because,
  operation: required(operation),
  when: optional(template()),
  set: optional(template()),
  put: optional(members({ into: required(text), by: required(text), without: optional(text) })),
  take: optional(members({ from: required(text), by: required(text), value: required(template()) })),
});

const bulk = members({
  because,
  operation: required(operation),
  of: required(operation),
  select: required(selection),
  change: optional(template()),
  remove: optional(flag),
  except: optional(listOf(template())),
  answer: optional(template('count')),
  report: optional(listOf(template())),
});

const search = members({
  because,
  operation: required(operation),
  of: required(operation),
  query: required(template()),
});

const map = members({
  because,
  read: required(operation),
  put: required(operation),
  key: required(template()),
  value: required(template()),
  clear: optional(operation),
});

const message = members({
  because,
  send: optional(operation),
  sendToMany: optional(
    members({ operation: required(operation), of: required(operation), select: required(selection) }),
  ),
  initial: optional(template()),
  read: optional(operation),
  stream: optional(members({ operation: required(operation), event: required(text), match: optional(template()) })),
});

const latest = members({
  because,
  operation: required(operation),
  of: required(operation),
  values: required(text),
  names: optional(template()),
  each: optional(operation),
  into: optional(text),
  select: optional(selection),
});

const distinct = members({
  because,
  operation: required(operation),
  of: required(operation),
  values: required(text),
  where: optional(template()),
  pick: optional(listOf(text)),
  startsWith: optional(template()),
  most: optional(template()),
  answer: required(template('values')),
});

const job = members({
  because,
  operations: required(listOf(operation)),
  log: optional(operation),
  entry: optional(template('id')),
  answer: optional(template('id')),
  report: optional(listOf(template())),
});

const token = members({
  because,
  operations: required(listOf(operation)),
  token: required(text),
  scopes: optional(template()),
  otherwise: required(listOf(text)),
  expires: optional(template()),
});

const limit = members({ because, operation: required(operation), calls: required(count), seconds: required(count) });

type Entry<R> = R extends Reader<infer T> ? T : never;

export type ResourceEntry = Entry<typeof resource>;
export type SingleEntry = Entry<typeof single>;
export type ChangeEntry = Entry<typeof change>;
export type BulkEntry = Entry<typeof bulk>;
export type SearchEntry = Entry<typeof search>;
export type MapEntry = Entry<typeof map>;
export type MessageEntry = Entry<typeof message>;
export type LatestEntry = Entry<typeof latest>;
export type DistinctEntry = Entry<typeof distinct>;
export type JobEntry = Entry<typeof job>;
export type TokenEntry = Entry<typeof token>;
export type LimitEntry = Entry<typeof limit>;
export type Selecting = Entry<typeof selection>;

/** All entries, by construct. */
export const declarations = members({
  resources: optional(entriesOf(resource)),
  singles: optional(entriesOf(single)),
  changes: optional(entriesOf(change)),
  bulk: optional(entriesOf(bulk)),
  searches: optional(entriesOf(search)),
  maps: optional(entriesOf(map)),
  messages: optional(entriesOf(message)),
  latest: optional(entriesOf(latest)),
  distinct: optional(entriesOf(distinct)),
  jobs: optional(entriesOf(job)),
  tokens: optional(entriesOf(token)),
  limits: optional(entriesOf(limit)),
});
