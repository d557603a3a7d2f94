import losant from 'losant-rest';

export const create = ({ baseUrl, ...options }) => {
  const client = losant.createClient({ accessToken: 't', url: baseUrl, ...options });
  return {
    list: (query, call) => client.devices.get({ applicationId: 'a', ...query }, call),
    listWith: (init) => client.devices.get({ applicationId: 'a' }, init),
    request: (method, url) => client.request({ method, url }),
    all: () => client.devices.get({ applicationId: 'a' }),
    events: () => client.device.stateStream({ applicationId: 'a', deviceId: 'd' }),
    // It takes a Buffer or a stream of Node.js, and no Blob.
    upload: async ({ file }) =>
      client.file.upload({ applicationId: 'a', fileId: 'f', file: Buffer.from(await file.arrayBuffer()) }),
    failure: (call) =>
      call.then(
        () => undefined,
        (error) => ({
          status: error.statusCode,
          message: error.message,
          requestId: (error.headers ?? error.response?.headers)?.['x-request-id'],
        }),
      ),
  };
};
