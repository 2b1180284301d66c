import { checkHealth } from '@/lib/services/check-health';

export const dynamic = 'force-dynamic';

/** For supervisors: 200 when the database answers, 503 when not. */
export async function GET(): Promise<Response> {
  const healthy = await checkHealth();
  return Response.json(
    { healthy },
    { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
