import { knobHelp } from '@/lib/services/knob-help';

/** Meanings, defaults and sources of every flag and field that the content tells of: what editors show beside completions. Public. */
export function GET(): Response {
  return Response.json(knobHelp(), { headers: { 'cache-control': 'private, max-age=3600' } });
}
