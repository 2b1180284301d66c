import { Skeleton } from '@/app/_components/skeleton';

export default function ReviewLoading() {
  return (
    <div role="status" className="mx-auto flex max-w-3xl flex-col gap-4">
      <span className="sr-only">Loading your cards</span>
      <Skeleton className="h-11 w-64" />
      <Skeleton className="h-80 w-full rounded-2xl" />
      <Skeleton className="h-15 w-full" />
    </div>
  );
}
