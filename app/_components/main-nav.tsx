import {
  BookOpen,
  FlaskConical,
  GraduationCap,
  House,
  Layers,
  ListFilter,
  Scale,
  Settings,
} from 'lucide-react';
import type { Route } from 'next';
import { NavLink } from './nav-link';
import { toRoute } from './to-route';

type Place = {
  href: Route;
  label: string;
  icon: typeof House;
  open?: true;
  /** Other pages of the same place. */
  also?: readonly string[];
};

const PLACES: readonly Place[] = [
  { href: '/', label: 'Home', icon: House, open: true },
  { href: '/review', label: 'Review', icon: Layers },
  { href: '/browse', label: 'Browse', icon: ListFilter },
  { href: '/lessons', label: 'Lessons', icon: BookOpen, open: true },
  { href: toRoute('/challenges'), label: 'Sandbox', icon: FlaskConical, open: true },
  {
    href: toRoute('/grade'),
    label: 'Grade',
    icon: Scale,
    open: true,
    also: ['/rules', '/paths'],
  },
  {
    href: toRoute('/classes'),
    label: 'Classes',
    icon: GraduationCap,
    also: ['/quizzes', '/attempts', '/questions', '/join'],
  },
  { href: '/settings', label: 'Settings', icon: Settings },
];

/** The eight places (a visitor has four): in the header on wide screens, under the thumb on phones. Each screen shows one of the two. */
export function MainNav({ place, visitor }: { place: 'header' | 'phone'; visitor: boolean }) {
  const places = visitor ? PLACES.filter(({ open }) => open) : PLACES;
  const look =
    place === 'header'
      ? 'hidden items-center gap-0.5 md:flex'
      : 'fixed inset-x-0 bottom-0 z-30 flex border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden';
  return (
    <nav aria-label="Main" className={look}>
      {places.map(({ href, label, icon: Icon, also = [] }) => (
        <NavLink
          key={href}
          href={href}
          label={label}
          also={also}
          place={place}
          icon={place === 'phone' ? <Icon size={20} aria-hidden="true" /> : null}
        />
      ))}
    </nav>
  );
}
