import type { Route } from 'next';
import { toRoute } from '../_components/to-route';

/** Where to go after signing in: the form's or the address's `next` where it is a class, a quiz or a join link of this site, else home. */
export function nextPlace(next: unknown): Route {
  return typeof next === 'string' && /^\/(join|classes|quizzes)\/[A-Za-z0-9-]{1,60}$/.test(next)
    ? toRoute(next)
    : '/';
}
