/** The product's mark: the hub, its spokes to the nodes, one of them lit. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width={28} height={28} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <g className="fill-on-accent stroke-on-accent">
        <path d="M9 16 24 8M9 16l15 8" strokeWidth="2" opacity="0.6" />
        <path d="M9 16h15" strokeWidth="2.6" />
        <circle cx="24" cy="8" r="2.6" stroke="none" opacity="0.6" />
        <circle cx="24" cy="24" r="2.6" stroke="none" opacity="0.6" />
        <circle cx="24.5" cy="16" r="3" stroke="none" />
        <rect x="5" y="9" width="7" height="14" rx="2.5" stroke="none" />
      </g>
    </svg>
  );
}
