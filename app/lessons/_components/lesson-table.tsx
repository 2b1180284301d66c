import { isValidElement, type ReactNode } from 'react';
import { TABLE_ROLES } from '../../_components/table-roles';
import { textOf } from './text-of';

type Cells = { children?: ReactNode };

/**
 * A table of a lesson's Markdown. On phones each row stands as a block, its cells under each other with the column's name
 * before them; tables of five and more columns leave the text column on wide screens.
 */
export function LessonTable({ children }: { children?: ReactNode }) {
  const [head = [], ...rows] = rowsIn(children);
  const names = head.map(textOf);
  const wide = head.length >= 5;
  const stacked = head.length >= 3;
  return (
    <div
      className={
        wide ? 'lg:relative lg:left-1/2 lg:w-[min(68rem,calc(100vw-3rem))] lg:-translate-x-1/2' : undefined
      }
    >
      <table {...TABLE_ROLES.table} className={stacked ? 'lesson-table' : undefined}>
        <thead {...TABLE_ROLES.group}>
          <tr {...TABLE_ROLES.row}>
            {head.map((cell, i) => (
              <th key={names[i]} scope="col" {...TABLE_ROLES.column}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.group}>
          {rows.map((row) => (
            <tr key={textOf(row[0])} {...TABLE_ROLES.row}>
              {row.map((cell, i) =>
                i === 0 ? (
                  <th key={names[i]} scope="row" {...TABLE_ROLES.header}>
                    {cell}
                  </th>
                ) : (
                  <td key={names[i]} {...TABLE_ROLES.cell} data-column={names[i]}>
                    <div>{cell}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The cells' contents, row by row, of what MDX made of a table. */
function rowsIn(node: ReactNode): ReactNode[][] {
  if (Array.isArray(node)) return node.flatMap(rowsIn);
  if (!isValidElement<Cells>(node)) return [];
  if (node.type !== 'tr') return rowsIn(node.props.children);
  const cells = node.props.children;
  return [
    (Array.isArray(cells) ? cells : [cells])
      .filter((cell) => isValidElement<Cells>(cell))
      .map((cell) => cell.props.children),
  ];
}
