import { decide } from './decide';
import { kubeletMeetings } from './kubelet-meetings';
import { meetClaims } from './meet-claims';
import type { OperationDefinition } from './operation-definition';

/** An operation in which the API server calls the kubelet. `debugging`: it needs enableDebuggingHandlers. */
export function kubeletOperation(id: string, title: string, debugging: boolean): OperationDefinition {
  return {
    id,
    title,
    paths: ['apiserver-to-kubelet'],
    judge: (view, paths) =>
      decide([...meetClaims(paths['apiserver-to-kubelet'], []), ...kubeletMeetings(view, debugging)]),
  };
}
