/** A number with its word, e.g. 12 "reviews due". */
export function Stat({ value, label, hint }: { value: string | number; label: string; hint?: string }) {
  return (
    <div className="flex flex-col">
      <dt className="order-2 text-muted text-sm">{label}</dt>
      <dd className="tabular order-1 font-semibold text-2xl leading-tight">{value}</dd>
      {hint ? <dd className="order-3 text-muted text-xs">{hint}</dd> : null}
    </div>
  );
}
