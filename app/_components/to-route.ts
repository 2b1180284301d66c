import type { Route } from 'next';

/** An address inside this site as a link takes it. The caller answers for that it exists. */
export function toRoute(address: string): Route {
  return address as Route;
}
