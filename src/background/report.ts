import { localDay, mondayOf } from '../model/calm.ts';
import { glance, type WeekReport, weekReport } from '../model/week.ts';
import { readWeek } from '../storage/checks.ts';
import { since } from '../storage/since.ts';
import { answer } from './inbox.ts';

/** Answers the popup's and the report's questions from the log. */
export function answerReports(): void {
  answer('week', (day) => week(mondayOf(day), today()));
  answer('glance', async () => glance(await week(mondayOf(today()), today()), today()));
}

const today = () => localDay(Date.now());

async function week(monday: string, today: string): Promise<WeekReport> {
  const log = await readWeek(monday, today);
  return weekReport({ ...log, since: (await since.getValue()) ?? today }, monday, today);
}
