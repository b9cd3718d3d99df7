import { render, screen, within } from '@testing-library/react';
import App from './App';

describe('the portal', () => {
  const environment = process.env;

  beforeEach(() => {
    process.env = Object.assign({}, environment, {
      APP_CONFIG: [{ context: 'app-config.yaml', data: appConfig }],
    });
    jest
      .spyOn(global, 'fetch')
      .mockRejectedValueOnce(new TypeError('The backend is not up yet'))
      .mockImplementation(answerAsBackend);
  });
  afterEach(() => {
    process.env = environment;
    jest.restoreAllMocks();
  });

  it('lets a visitor in once the backend answers, and leads to its pages', async () => {
    render(App.createRoot());

    const sidebar = await screen.findByRole(
      'navigation',
      { name: 'sidebar nav' },
      { timeout: 60_000 },
    );
    for (const page of [
      'Catalog',
      'Debriefs',
      'Game days',
      'APIs',
      'Settings',
    ]) {
      expect(
        within(sidebar).getByRole('link', { name: page }),
      ).toBeInTheDocument();
    }
    // All plugins are loaded first, which takes its time on a busy machine.
  }, 90_000);
});

const appConfig = {
  app: { title: 'Debrief portal' },
  backend: { baseUrl: 'http://localhost:7007' },
};

async function answerAsBackend(input: RequestInfo | URL): Promise<Response> {
  const url = String(input);
  if (url.includes('/api/auth/guest/refresh')) {
    return Response.json(session);
  }
  if (url.includes('/api/catalog/entities/by-name/user/default/ana')) {
    return Response.json(ana);
  }
  return Response.json({}, { status: 404 });
}

const session = {
  profile: { displayName: 'Ana' },
  backstageIdentity: {
    token: `header.${btoa('{}')}.signature`,
    identity: {
      type: 'user',
      userEntityRef: 'user:default/ana',
      ownershipEntityRefs: ['user:default/ana'],
    },
  },
};

const ana = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { namespace: 'default', name: 'ana' },
  spec: { memberOf: ['purchase'] },
};
