import { browser, defineBackground } from '#imports';
import { learnAliases } from '../src/background/aliases.ts';
import { takeAnswers } from '../src/background/answers.ts';
import { answerHistory } from '../src/background/history.ts';
import { answerMoments } from '../src/background/moments.ts';
import { keepPrevention } from '../src/background/prevention.ts';
import { keepReminders } from '../src/background/reminders.ts';
import { answerReports } from '../src/background/report.ts';
import { keepRetention } from '../src/background/retention.ts';
import { noteStays } from '../src/background/stays.ts';
import { answerCommand } from '../src/background/urge.ts';
import { handleVisits } from '../src/background/visits.ts';

/** Every listener is registered before anything is awaited, so that a woken worker misses nothing. */
export default defineBackground(() => {
  handleVisits();
  learnAliases();
  takeAnswers();
  answerReports();
  answerHistory();
  noteStays();
  keepRetention();
  answerMoments();
  keepPrevention();
  answerCommand();
  keepReminders();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      browser.tabs.create({ url: browser.runtime.getURL('/home.html#/welcome') });
  });
});
