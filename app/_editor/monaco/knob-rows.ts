import type { KnobHelp } from '@/lib/rules/knob-help';

let rows: readonly KnobHelp[] = [];
let asked = false;

/** The knob table of the server, asked for once; empty until it is there, and where it does not come. */
export function knobRows(): readonly KnobHelp[] {
  if (!asked) {
    asked = true;
    fetch('/api/knobs')
      .then(async (reply) => {
        if (reply.ok) rows = (await reply.json()) as readonly KnobHelp[];
      })
      .catch(() => {
        // The tables of the library speak alone.
        asked = false;
      });
  }
  return rows;
}
