import 'server-only';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { env } from '../env';
import { database } from './client';
import { engineOf } from './engine';

/** The accounts' tables as better-auth reads and writes them. */
export function authStorage() {
  return prismaAdapter(database(), { provider: engineOf(env().DATABASE_URL) });
}
