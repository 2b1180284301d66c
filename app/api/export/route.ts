import { currentViewer } from '@/lib/services/current-viewer';
import { exportData } from '@/lib/services/export-data';
import { problem } from '../_route/problem';

/** Everything that is kept about the one who asks, as a JSON file. */
export async function GET(): Promise<Response> {
  const viewer = await currentViewer();
  if (viewer === null) return problem(401, 'signed-out', 'Sign in to export your data.');
  return new Response(JSON.stringify(await exportData(viewer), null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="spokewise-export.json"',
      'cache-control': 'no-store',
    },
  });
}
