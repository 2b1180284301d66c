import { Skeleton } from './skeleton';

/** The shape of a page that is on its way: title, then panels. */
export function PageSkeleton({ panels }: { panels: readonly string[] }) {
  return (
    <div role="status">
      <span className="sr-only">Loading</span>
      <Skeleton className="h-9 w-56" />
      <Skeleton className="mt-2 mb-8 h-5 w-80 max-w-full" />
      <div className="flex flex-col gap-6">
        {panels.map((height, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <Skeleton key={i} className={`w-full ${height}`} />
        ))}
      </div>
    </div>
  );
}
