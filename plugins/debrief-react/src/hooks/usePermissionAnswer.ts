import {
  AsyncPermissionResult,
  usePermission,
} from '@backstage/plugin-permission-react';
import { useEffect, useRef } from 'react';

/** A permission, and what it is about. */
export type PermissionQuestion = Parameters<typeof usePermission>[0];

/**
 * Whether the reader may do something.
 *
 * `usePermission` forgets its answer whenever asking again fails, which would
 * take a page away from under someone who writes. Here the last answer holds
 * until there is another; an `error` says that there never was one.
 */
export function usePermissionAnswer(
  question: PermissionQuestion,
): AsyncPermissionResult {
  const answer = usePermission(question);
  const asked = `${question.permission.name} ${question.resourceRef}`;
  const last = useRef<{ asked: string; answer: AsyncPermissionResult }>();
  useEffect(() => {
    if (!answer.loading && !answer.error) {
      last.current = { asked, answer };
    }
  });
  return answer.error && last.current?.asked === asked
    ? last.current.answer
    : answer;
}
