import type { ReactNode } from 'react';

type Props = {
  caption: string;
  head: readonly { name: string; hidden?: boolean; right?: boolean; className?: string }[];
  children: ReactNode;
};

/** A table that can be read at a glance; `children` are its rows. */
export function Table({ caption, head, children }: Props) {
  return (
    <table className="w-full border-collapse text-[0.9375rem] [&_td]:px-3 [&_td]:py-2.5 [&_td]:align-middle [&_tr]:border-line [&_tr]:border-b">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th
              key={cell.name}
              scope="col"
              className={`px-3 py-2 font-medium text-muted text-sm ${cell.right ? 'text-right' : 'text-left'} ${cell.className ?? ''}`}
            >
              {cell.hidden ? <span className="sr-only">{cell.name}</span> : cell.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
