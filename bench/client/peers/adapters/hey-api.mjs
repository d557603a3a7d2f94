import { deviceStateStream, devicesGet, fileUpload } from 'hey-api';
import { createClient } from 'hey-api/client';

export const create = ({ accessToken = 't', onRequest, ...options }) => {
  const client = createClient({ auth: accessToken, ...options });
  if (onRequest)
    client.interceptors.request.use((request) => {
      onRequest();
      return request;
    });
  const path = { applicationId: 'a', deviceId: 'd', fileId: 'f' };
  return {
    list: (query, call) => devicesGet({ client, path, query, ...call }),
    listWith: (init) => devicesGet({ client, path, ...init }),
    request: (method, url) => client.request({ method, url, security: [{ scheme: 'bearer', type: 'http' }] }),
    all: () => devicesGet({ client, path }),
    events: () => deviceStateStream({ client, path }).then(({ stream }) => stream),
    upload: (body) => fileUpload({ client, path, body }),
    failure: async (call) => {
      const { error, response } = await call;
      if (response?.ok) return undefined;
      return {
        status: response?.status,
        message: typeof error === 'string' ? error : error?.message,
        requestId: response?.headers.get('x-request-id'),
      };
    },
  };
};
