import 'server-only';
import { checkHealth } from './check-health';
import { theCatalogue } from './the-catalogue';

/** Does what the first request would wait for otherwise: parses the content, opens the database. Never fails a start. */
export async function warmUp(): Promise<void> {
  theCatalogue();
  await checkHealth();
}
