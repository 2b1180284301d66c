/** The product's mark: the map's hub, a spoke towards it, the nodes. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width={28} height={28} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" className="fill-accent" />
      <rect x="6" y="6" width="6" height="20" rx="2.5" className="fill-on-accent" />
      <rect x="23" y="6" width="3.5" height="20" rx="1.75" className="fill-on-accent" opacity="0.6" />
      <path d="M14 11h5M14 21h5" className="stroke-on-accent" strokeWidth="2" opacity="0.6" />
      <path d="M22 16h-5" className="stroke-on-accent" strokeWidth="2.6" />
      <path d="M12.500 16l5-3.600v7.200z" className="fill-on-accent" />
    </svg>
  );
}
