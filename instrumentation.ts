/**
 * Runs once when the server starts, before its first request: the content is parsed and the database opened now, so that the first
 * visitor does not wait for it.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { warmUp } = await import('@/lib/services/warm-up');
  await warmUp();
}
