import { flagPieces } from './flag-pieces';

type Node = {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
};

/** What `WholeFlags` does, for text that the full parser has read. Runs after sanitising, which would take its class away. */
export function rehypeWholeFlags() {
  return (tree: Node): void => keepWhole(tree);
}

function keepWhole(node: Node): void {
  // A block of code keeps its own lines.
  if (node.children === undefined || node.tagName === 'pre') return;
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text') {
      keepWhole(child);
      return [child];
    }
    return flagPieces(child.value ?? '').flatMap((value, i): Node[] => {
      const text: Node = { type: 'text', value };
      if (value === '') return [];
      if (i % 2 === 0) return [text];
      return [
        {
          type: 'element',
          tagName: 'span',
          properties: { className: ['whitespace-nowrap'] },
          children: [text],
        },
      ];
    });
  });
}
