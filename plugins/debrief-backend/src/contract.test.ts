import { mockCredentials } from '@backstage/backend-test-utils';
import { describeContract } from '@debrief/backstage-plugin-debrief-common/testUtils';
import { createDebriefBackends } from './__testUtils__';

const backends = createDebriefBackends();

describe.each(backends.ids)('the API on %s', id => {
  const start = async () => {
    const { baseUrl } = await backends.start(id);
    return {
      baseUrl,
      fetch: (url: string, init: RequestInit) =>
        fetch(url, {
          ...init,
          headers: {
            ...init.headers,
            Authorization: mockCredentials.user.header('user:default/ana'),
          },
        }),
    };
  };
  describeContract('the backend', start, { gameDays: true });
});
