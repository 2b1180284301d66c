import type { ReactNode } from 'react';

/** A table of keys; `children` are its `KeyRow`s. */
export function KeyTable({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <table className="w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">What it does</th>
          <th scope="col">Key</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
