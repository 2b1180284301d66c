import 'server-only';
import { betterAuth } from 'better-auth';
import { anonymous } from 'better-auth/plugins/anonymous';
import { authStorage } from '../db/auth-storage';
import { claimAdministrator } from '../db/claim-administrator';
import { mergeLearner } from '../db/merge-learner';
import { env } from '../env';
import { GUEST_NAME } from './guest-name';

/**
 * Accounts: a guest in one click, e-mail and password, sessions and rate limits in the database.
 * Made at the first request, not at import: a build imports this file and has no database.
 */
export function auth(): Auth {
  made ??= createAuth();
  return made;
}

let made: Auth | undefined;

type Auth = ReturnType<typeof createAuth>;

function createAuth() {
  const { BETTER_AUTH_SECRET, BETTER_AUTH_URL } = env();
  return betterAuth({
    appName: 'Spokewise',
    baseURL: BETTER_AUTH_URL,
    secret: BETTER_AUTH_SECRET,
    database: authStorage(),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: { additionalFields: { role: { type: 'string', input: false, defaultValue: 'learner' } } },
    session: { expiresIn: 60 * 60 * 24 * 60, updateAge: 60 * 60 * 24 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 200,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/sign-up/email': { window: 60, max: 10 },
        '/sign-in/anonymous': { window: 60, max: 60 },
        '/get-session': false,
      },
    },
    databaseHooks: {
      user: {
        create: {
          // The first account of a fresh instance becomes its administrator; guests never do.
          after: async (user) => {
            if (!(user as { isAnonymous?: boolean | null }).isAnonymous) await claimAdministrator(user.id);
          },
        },
      },
    },
    plugins: [
      anonymous({
        emailDomainName: 'guest.invalid',
        generateName: () => GUEST_NAME,
        onLinkAccount: ({ anonymousUser, newUser }) => mergeLearner(anonymousUser.user.id, newUser.user.id),
      }),
    ],
  });
}
