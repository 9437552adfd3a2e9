import { answerLook } from './look.ts';
import { answerSelfTest } from './self-test.ts';
import { answerUnread } from './unread.ts';

/** Answers all that pages say and ask about cover. */
export function answerCover(): void {
  answerLook();
  answerSelfTest();
  answerUnread();
}
