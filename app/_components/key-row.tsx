import type { ReactNode } from 'react';

/** A row of a table of keys: what it does, and its keys. */
export function KeyRow({ words, children }: { words: string; children: ReactNode }) {
  return (
    <tr className="border-line border-b last:border-b-0">
      <td className="py-1.5 pr-4">{words}</td>
      <td className="whitespace-nowrap py-1.5 text-right">{children}</td>
    </tr>
  );
}
