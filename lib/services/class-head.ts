import 'server-only';
import { env } from '../env';
import type { ClassAccess } from './class-access';
import type { ClassHead } from './class-views';
import { learnerSettingsOf } from './learner-settings-of';

/** What every page of a class says of it. */
export async function classHead({ class: one, member }: ClassAccess): Promise<ClassHead> {
  const { calendar } = await learnerSettingsOf(member.personId);
  const { id, name, archivedAt, guestsMayJoin, joinCode } = one;
  const shown = member.role === 'instructor' && joinCode !== null;
  return {
    ...{ id, name, guestsMayJoin },
    archived: archivedAt !== null,
    role: member.role,
    join: shown ? { code: joinCode, url: `${env().BETTER_AUTH_URL}/join/${joinCode}` } : null,
    zone: calendar.zone,
  };
}
