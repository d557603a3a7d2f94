import { map, object, words } from '../kinds.ts';
import { requiredBy } from '../member-rules.ts';
import { type ObjectShape, text } from './shape.ts';

/** §4.8.29 OAuth Flow Object; which members are required depends on the flow. */
const flow = { authorizationUrl: 'text', tokenUrl: 'text', refreshUrl: 'text', scopes: map('text') } as const;

/** The objects of security schemes (OpenAPI 3.1.1 §4.8.27 to §4.8.29). */
export const securityShapes = {
  securityScheme: {
    required: ['type'],
    members: {
      ...text,
      type: words('apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'),
      name: 'text',
      in: words('query', 'header', 'cookie'),
      scheme: 'text',
      bearerFormat: 'text',
      flows: object('flows'),
      openIdConnectUrl: 'text',
    },
    rule: requiredBy('type', {
      apiKey: ['name', 'in'],
      http: ['scheme'],
      oauth2: ['flows'],
      openIdConnect: ['openIdConnectUrl'],
    }),
  },
  flows: {
    required: [],
    members: {
      implicit: object('implicitFlow'),
      password: object('tokenFlow'),
      clientCredentials: object('tokenFlow'),
      authorizationCode: object('codeFlow'),
    },
  },
  implicitFlow: { required: ['authorizationUrl', 'scopes'], members: flow },
  tokenFlow: { required: ['tokenUrl', 'scopes'], members: flow },
  codeFlow: { required: ['authorizationUrl', 'tokenUrl', 'scopes'], members: flow },
} satisfies Readonly<Record<string, ObjectShape>>;
