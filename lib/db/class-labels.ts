import 'server-only';
import { database } from './client';

/** Labels of a class that give more time, by name. */
export async function listLabels(classId: string): Promise<{ name: string; extraTimePercent: number }[]> {
  return database().classLabel.findMany({
    where: { classId },
    select: { name: true, extraTimePercent: true },
    orderBy: { name: 'asc' },
  });
}

/** Gives a label of a class more time, or none. */
export async function saveLabel(classId: string, name: string, extraTimePercent: number): Promise<void> {
  if (extraTimePercent === 0) await database().classLabel.deleteMany({ where: { classId, name } });
  else
    await database().classLabel.upsert({
      where: { classId_name: { classId, name } },
      update: { extraTimePercent },
      create: { classId, name, extraTimePercent },
    });
}
