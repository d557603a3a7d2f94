// The words of a question that the search treats in a special way. All are in lower case.

/** Words that say nothing about what is wanted, unless a query has no others. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an and any anything are as at be been being by can cannot could did do does doing everything for from had has have having here how i
  if im in into is it its just like me my need of on onto or our out over please should so some something than that the their
  them then there these they this those to too up via want was way we what whats when where which while who why will
  with within without would you your`.split(/\s+/),
);

/** Words that a result need not have: they say how much, or how the rest is meant. Their matches count all the same. */
export const optionalWords: ReadonlySet<string> = new Set(
  `all get list show fetch read retrieve return view many multiple several bulk new existing current specific single
  one only api rest call endpoint endpoints request http parameter parameters field fields property properties schema
  operation permanently old`.split(/\s+/),
);

/**
 * Words and phrases that mean the same here. A query with one of them also finds the others, with less weight. A
 * word may be in several groups.
 */
export const synonyms: readonly (readonly string[])[] = [
  // Verbs
  ['create', 'add', 'new', 'post', 'insert', 'make', 'register', 'provision', 'set up', 'generate'],
  ['update', 'change', 'edit', 'patch', 'modify', 'put', 'alter', 'rename', 'set', 'replace'],
  ['set', 'force', 'mark'],
  ['delete', 'remove', 'destroy', 'erase', 'drop', 'clear', 'purge', 'truncate'],
  ['list', 'get all', 'list all', 'fetch all', 'show all', 'find all', 'all', 'get', 'fetch', 'read', 'retrieve'],
  ['get', 'fetch', 'read', 'retrieve', 'show', 'view', 'load', 'return', 'look up'],
  ['search', 'find', 'filter', 'query', 'select', 'narrow', 'list'],
  ['send', 'issue', 'push', 'publish', 'post'],
  ['run', 'execute', 'start', 'launch', 'trigger', 'press', 'fire', 'invoke', 'kick off'],
  ['stop', 'cancel', 'abort', 'kill', 'halt'],
  ['restore', 'undelete', 'recover', 'bring back', 'undo'],
  ['clone', 'copy', 'duplicate', 'fork'],
  ['move', 'transfer', 'hand over', 'rename'],
  ['report', 'send', 'record', 'write', 'ingest'],
  ['deploy', 'release', 'roll out', 'rollout', 'install'],
  ['download', 'export', 'dump', 'backup', 'back up', 'archive'],
  ['upload', 'import', 'attach'],
  ['store', 'save', 'put', 'keep', 'set', 'persist'],
  ['enable', 'turn on', 'switch on', 'activate', 'unlock'],
  ['disable', 'turn off', 'switch off', 'deactivate', 'pause'],
  ['mail', 'email', 'e mail'],
  ['revoke', 'withdraw', 'invalidate'],
  ['remove', 'kick', 'expel', 'ban'],
  ['answer', 'accept', 'reject', 'decline', 'respond', 'reply'],
  ['acknowledge', 'ack', 'resolve', 'dismiss'],
  ['count', 'number', 'how many', 'total', 'statistics', 'stats', 'usage', 'metrics'],
  ['validate', 'check', 'verify', 'test', 'evaluate'],
  ['refresh', 'renew', 'extend'],
  // Tokens and rights
  ['login', 'log in', 'sign in', 'signin', 'logon', 'authenticate', 'authentication', 'auth'],
  ['sso', 'single sign on', 'saml'],
  ['2fa', 'mfa', 'two factor', 'multi factor', 'totp', 'otp'],
  ['api key', 'api token', 'access key', 'access token'],
  ['token', 'jwt', 'bearer'],
  ['scope', 'permission', 'right', 'privilege', 'access'],
  ['rate limit', 'rate limits', 'rate limiting', 'throttle', 'quota', 'too many requests', '429', 'limited'],
  ['user', 'person', 'member', 'account', 'people'],
  ['me', 'current user', 'my account', 'my profile', 'myself'],
  ['organization', 'organisation', 'org', 'team', 'company'],
  ['invite', 'invitation'],
  ['password', 'passwd', 'pwd'],
  // Data
  ['stream', 'websocket', 'web socket', 'sse', 'server sent events', 'subscribe', 'live', 'real time', 'realtime'],
  ['history', 'historical', 'over time', 'time series', 'timeseries', 'past', 'previous', 'time range'],
  ['state', 'telemetry', 'reading', 'measurement', 'data', 'value'],
  ['graph', 'chart', 'plot', 'time series', 'data'],
  ['last', 'latest', 'current', 'most recent', 'newest'],
  ['composite state', 'current state', 'latest state', 'last state'],
  ['aggregate', 'aggregation', 'average', 'mean', 'sum', 'interval', 'resolution'],
  ['per day', 'by day', 'daily', 'each day', 'over time', 'by time', 'breakdown'],
  ['per hour', 'hourly', 'by hour', 'interval', 'resolution'],
  ['bulk', 'batch', 'several', 'multiple', 'many', 'mass', 'at once'],
  ['page', 'pagination', 'paging', 'paginate', 'per page', 'offset'],
  ['sort', 'order', 'sorting'],
  ['error', 'failure', 'exception', 'problem', 'fault'],
  ['log', 'logs', 'history'],
  ['connected', 'online', 'connection'],
  ['disconnected', 'offline', 'connection'],
  ['group', 'fleet'],
  // Resources
  ['device', 'thing', 'sensor', 'asset', 'machine'],
  ['workflow', 'flow', 'automation'],
  ['event', 'alert', 'alarm', 'incident'],
  ['webhook', 'web hook', 'callback'],
  ['data table', 'table', 'datatable', 'spreadsheet'],
  ['row', 'record'],
  ['directory', 'folder'],
  ['certificate', 'cert', 'ssl', 'tls', 'x509'],
  ['domain', 'hostname', 'custom domain'],
  ['dashboard', 'panel'],
  ['application', 'app', 'project'],
  ['global', 'global variable', 'variable', 'environment variable'],
  ['attribute', 'field', 'channel'],
  ['job', 'task'],
  ['template', 'recipe', 'blueprint'],
  ['version', 'revision'],
  ['audit log', 'audit', 'audit trail', 'who changed'],
  ['location', 'gps', 'position', 'coordinates'],
];
