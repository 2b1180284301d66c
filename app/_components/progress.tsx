/** How much of a whole is done, as a bar; `label` names it and `words` says it ("8 of 20"). */
export function Progress({
  value,
  of,
  label,
  words,
}: {
  value: number;
  of: number;
  label: string;
  words: string;
}) {
  const percent = of === 0 ? 0 : Math.round((value / of) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={words}
      className="forced-edge h-1.5 w-full overflow-hidden rounded-full bg-sunken"
    >
      <div className="h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
    </div>
  );
}
