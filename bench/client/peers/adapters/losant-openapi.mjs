import { createClient } from 'losant-openapi';

export const create = (options) => {
  const client = createClient({ accessToken: 't', ...options });
  return {
    list: (query, call) => client.devices.get({ applicationId: 'a', ...query }, call),
    listWith: (fetchOptions) => client.devices.get({ applicationId: 'a' }, { fetchOptions }),
    request: async (method, path) => client.request({ method, path }),
    all: () => client.devices.get.all({ applicationId: 'a' }),
    events: () => client.device.stateStream({ applicationId: 'a', deviceId: 'd' }),
    upload: (body) => client.file.upload({ applicationId: 'a', fileId: 'f', body }),
    failure: (call) =>
      call.then(
        () => undefined,
        ({ status, message, headers }) => ({ status, message, requestId: headers?.get('x-request-id') }),
      ),
  };
};
