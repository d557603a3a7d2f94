import createClient from 'openapi-fetch';

export const create = ({ baseUrl, accessToken = 't', onRequest, ...options }) => {
  const client = createClient({ baseUrl, headers: { Authorization: `Bearer ${accessToken}` }, ...options });
  if (typeof accessToken === 'function' || onRequest)
    client.use({
      async onRequest({ request }) {
        onRequest?.();
        if (typeof accessToken === 'function') request.headers.set('Authorization', `Bearer ${await accessToken()}`);
      },
    });
  return {
    list: (query, call) =>
      client.GET('/applications/{applicationId}/devices', {
        params: { path: { applicationId: 'a' }, query },
        ...call,
      }),
    listWith: (init) =>
      client.GET('/applications/{applicationId}/devices', { params: { path: { applicationId: 'a' } }, ...init }),
    request: (method, path) => client.request(method, path),
    all: () => client.GET('/applications/{applicationId}/devices', { params: { path: { applicationId: 'a' } } }),
    events: () =>
      client
        .GET('/applications/{applicationId}/devices/{deviceId}/stateStream', {
          params: { path: { applicationId: 'a', deviceId: 'd' } },
          parseAs: 'stream',
        })
        .then(({ data }) => data),
    upload: (body) =>
      client.POST('/applications/{applicationId}/file/{fileId}/upload', {
        params: { path: { applicationId: 'a', fileId: 'f' } },
        body,
      }),
    failure: async (call) => {
      const { error, response } = await call;
      if (response.ok) return undefined;
      const { status, headers } = response;
      return {
        status,
        message: typeof error === 'string' ? error : error?.message,
        requestId: headers.get('x-request-id'),
      };
    },
  };
};
