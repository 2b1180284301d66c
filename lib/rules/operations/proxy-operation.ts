import type { PathId } from '../path-ids';
import { decide } from './decide';
import { meetClaims } from './meet-claims';
import type { OperationDefinition } from './operation-definition';
import { tunnelMeetings } from './tunnel-meetings';

/** An operation through the API server's proxy transport: clear text or unverified up to its target, whatever carries it. */
export function proxyOperation(id: string, title: string, path: PathId): OperationDefinition {
  return {
    id,
    title,
    paths: [path],
    judge: (view, paths) =>
      decide([
        ...meetClaims(paths[path], ['encrypted', 'server-authenticated', 'authorized']),
        ...tunnelMeetings(view, false),
      ]),
  };
}
