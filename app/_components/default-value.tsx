/** A default as text: the empty string and a layer without a value of its own are said in words. */
export function DefaultValue({ value }: { value: string | undefined }) {
  if (value === undefined) return <span className="text-muted text-sm">none of its own</span>;
  if (value === '') return <span className="text-muted text-sm">empty</span>;
  return (
    <code className="font-mono text-sm [font-variant-ligatures:none] [overflow-wrap:anywhere]">{value}</code>
  );
}
