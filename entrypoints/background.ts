import { defineBackground } from '#imports';
import { answerMoments } from '../src/background/care/moments.ts';
import { answerCommand } from '../src/background/care/urge-command.ts';
import { keepRecords } from '../src/background/change/listen.ts';
import { answerCover } from '../src/background/cover/cover-answers.ts';
import { keepPrevention } from '../src/background/cover/prevention.ts';
import { keepDiscretion } from '../src/background/discretion/discretion.ts';
import { keepLanguage } from '../src/background/language/language.ts';
import { noteAnswers } from '../src/background/log/answers.ts';
import { answerHistory } from '../src/background/log/history.ts';
import { keepRetention } from '../src/background/log/retention.ts';
import { catchUp } from '../src/background/log/writer.ts';
import { keepWelcome } from '../src/background/pages/welcome.ts';
import { noteAliases } from '../src/background/people/aliases.ts';
import { keepReminders } from '../src/background/reminders/reminders.ts';
import { answerReports } from '../src/background/report/report.ts';
import { noteStays } from '../src/background/visits/stays.ts';
import { handleVisits } from '../src/background/visits/visits.ts';

/** Every listener is registered before anything is awaited, so that a woken worker misses nothing. */
export default defineBackground(() => {
  keepLanguage();
  keepRecords();
  handleVisits();
  noteAliases();
  noteAnswers();
  answerReports();
  answerHistory();
  noteStays();
  keepRetention();
  answerMoments();
  keepPrevention();
  answerCover();
  answerCommand();
  keepDiscretion();
  keepReminders();
  catchUp();
  keepWelcome();
});
