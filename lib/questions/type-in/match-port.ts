import type { Match } from './forgiving-match';

/** A port: digits, with "port", a protocol or a colon around them forgiven ("tcp/10250", "10250/TCP", ":10250"). */
export function matchPort(typed: string, accepted: string): Match {
  const given = portNumber(typed);
  if (given === null) return { outcome: 'wrong', remark: 'A port is a number from 1 to 65535.' };
  return { outcome: given === portNumber(accepted) ? 'right' : 'wrong', remark: null };
}

function portNumber(text: string): number | null {
  const digits =
    /^(?:port\s*:?\s*)?(?:(?:tcp|udp)\s*[/: ]\s*)?:?\s*(\d{1,6})(?:\s*\/?\s*(?:tcp|udp))?\.?$/i.exec(text);
  const port = Number(digits?.[1] ?? Number.NaN);
  return port >= 1 && port <= 65_535 ? port : null;
}
