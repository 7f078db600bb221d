import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dayOfWeek, type CalendarDay } from '#calendar';
import { writeProvince, type BenchProvince } from '../bench/province.js';

type Chains = { definition: { steps: { dueWorkingDays: number; remindWorkingDaysBefore: number }[] } }[];

/** The province of `npm run bench`, in which every step is due on the next working day and reminded of on this one. */
export function writeChaosProvince(folder: string, example: string, submitters: number): BenchProvince {
  const province = writeProvince(folder, example, submitters);
  const file = join(folder, 'chains.json');
  const chains = JSON.parse(readFileSync(file, 'utf8')) as Chains;
  for (const { definition } of chains)
    for (const step of definition.steps)
      Object.assign(step, { dueWorkingDays: 1, remindWorkingDaysBefore: 1 });
  writeFileSync(file, JSON.stringify(chains));
  return province;
}

/** A working day towards the end of the counting window: most of the year is over and can be reported on. */
export function businessDay(year: number): CalendarDay {
  let day = `${year}-11-19`;
  // Friday's reminder would be about Monday all the same, but Saturday's and Sunday's would be none.
  while (dayOfWeek(day) > 4) day = addDays(day, -1);
  return day;
}

/** Reminders ring at 07:30, while the first registrations wait. */
export function businessStart(year: number): string {
  return `${businessDay(year)}T07:29:00+07:00`;
}
