import { usePermission } from '@backstage/plugin-permission-react';
import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { newGameDayLinkRef } from './routes';
import { useNewGameDayPath } from './useNewGameDayPath';

jest.mock('@backstage/plugin-permission-react', () => ({
  ...jest.requireActual('@backstage/plugin-permission-react'),
  usePermission: jest.fn(),
}));

function Path() {
  return <p>{useNewGameDayPath()({ debriefId: 'one' }) ?? 'nowhere'}</p>;
}

async function show(options: { allowed: boolean; isThere: boolean }) {
  jest
    .mocked(usePermission)
    .mockReturnValue({ loading: false, allowed: options.allowed });
  await renderInTestApp(<Path />, {
    mountedRoutes: options.isThere
      ? { '/game-days/new': newGameDayLinkRef }
      : {},
  });
}

describe('the way to a new game day', () => {
  it('says what it begins with', async () => {
    await show({ allowed: true, isThere: true });
    expect(
      screen.getByText('/game-days/new?debriefId=one'),
    ).toBeInTheDocument();
  });

  it.each([
    [false, true],
    [true, false],
  ])(
    'leads nowhere when allowed is %s and there are pages: %s',
    async (allowed, isThere) => {
      await show({ allowed, isThere });
      expect(screen.getByText('nowhere')).toBeInTheDocument();
    },
  );
});
