import 'server-only';
import { keepCounting } from './answers-of';
import { checkHealth } from './check-health';
import { startSweeper } from './sweep-attempts';
import { theCatalogue } from './the-catalogue';
import { theChallenges } from './the-challenges';

/**
 * Does what the first request would wait for otherwise: parses the content, opens the database. Never fails a start. Then attempts whose
 * time is up are closed, and answers are counted, for as long as the server runs.
 */
export async function warmUp(): Promise<void> {
  theCatalogue();
  theChallenges();
  await checkHealth();
  startSweeper();
  keepCounting();
}
