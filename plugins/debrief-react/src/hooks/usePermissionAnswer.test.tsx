import { permissionApiRef } from '@backstage/plugin-permission-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { TestApiProvider } from '@backstage/test-utils';
import { debriefUpdatePermission } from '@debrief/backstage-plugin-debrief-common';
import { fireEvent, renderHook, waitFor } from '@testing-library/react';
import { PropsWithChildren } from 'react';
import { usePermissionAnswer } from './usePermissionAnswer';

function ask(resourceRef: string, authorize: jest.Mock) {
  return renderHook(
    (props: { resourceRef: string }) =>
      usePermissionAnswer({ permission: debriefUpdatePermission, ...props }),
    {
      initialProps: { resourceRef },
      wrapper: ({ children }: PropsWithChildren) => (
        <TestApiProvider apis={[[permissionApiRef, { authorize }]]}>
          {children}
        </TestApiProvider>
      ),
    },
  );
}

/** Lets the browser find its network again, until the portal asked once more. */
async function reconnect(authorize: jest.Mock) {
  const before = authorize.mock.calls.length;
  await waitFor(() => {
    fireEvent(window, new Event('online'));
    expect(authorize.mock.calls.length).toBeGreaterThan(before);
  });
}

describe('usePermissionAnswer', () => {
  const problem = new Error('Failed to fetch');

  it.each([
    [AuthorizeResult.ALLOW, true],
    [AuthorizeResult.DENY, false],
  ])('holds on to %s while asking again fails', async (result, allowed) => {
    const authorize = jest.fn().mockResolvedValueOnce({ result });
    const { result: answer } = ask(`kept ${result}`, authorize);
    await waitFor(() => expect(answer.current.loading).toBe(false));

    const failing = Promise.reject(problem);
    authorize.mockReturnValue(failing);
    await reconnect(authorize);
    await expect(failing).rejects.toBe(problem);
    expect(answer.current).toEqual({ loading: false, allowed });
  });

  it('takes another answer', async () => {
    const authorize = jest
      .fn()
      .mockResolvedValueOnce({ result: AuthorizeResult.ALLOW })
      .mockResolvedValue({ result: AuthorizeResult.DENY });
    const { result: answer } = ask('withdrawn', authorize);
    await waitFor(() => expect(answer.current.allowed).toBe(true));
    await reconnect(authorize);
    await waitFor(() => expect(answer.current.allowed).toBe(false));
  });

  it('tells a failure apart from a refusal when it never had an answer', async () => {
    const { result: answer } = ask(
      'never answered',
      jest.fn().mockRejectedValue(problem),
    );
    await waitFor(() =>
      expect(answer.current).toEqual({
        loading: false,
        allowed: false,
        error: problem,
      }),
    );
  });

  it('does not take the answer about one thing for that about another', async () => {
    const authorize = jest
      .fn()
      .mockResolvedValueOnce({ result: AuthorizeResult.ALLOW });
    const { result: answer, rerender } = ask('one', authorize);
    await waitFor(() => expect(answer.current.allowed).toBe(true));
    authorize.mockRejectedValue(problem);
    rerender({ resourceRef: 'another' });
    await waitFor(() => expect(answer.current.error).toBe(problem));
    expect(answer.current.allowed).toBe(false);
  });
});
