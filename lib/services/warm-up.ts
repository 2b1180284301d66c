import 'server-only';
import { checkHealth } from './check-health';
import { theCatalogue } from './the-catalogue';
import { theChallenges } from './the-challenges';

/** Does what the first request would wait for otherwise: parses the content, opens the database. Never fails a start. */
export async function warmUp(): Promise<void> {
  theCatalogue();
  theChallenges();
  await checkHealth();
}
