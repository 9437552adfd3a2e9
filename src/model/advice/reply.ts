/** Six questions before a reply to an ex, so put that "yes" speaks for it; texts at `reply.<id>`. */
export const REPLY = ['ready', 'bored', 'sure', 'healed', 'calm', 'good'] as const;
export type ReplyQuestion = (typeof REPLY)[number];

export const ANSWERS = ['yes', 'unsure', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];
export type Answers = Readonly<Record<ReplyQuestion, Answer>>;

/** Whether to reply: now, after a night, or not for a while. */
export const READINESS = ['ready', 'nearly', 'wait'] as const;
export type Readiness = (typeof READINESS)[number];

/** How many questions were answered so. */
export const countOf = (answers: Answers, wanted: Answer): number =>
  REPLY.filter((question) => answers[question] === wanted).length;

/**
 * What six answers come to. Who could not leave it for a night waits, whatever the rest; so does who says that
 * it would not be good.
 */
export function readiness(answers: Answers): Readiness {
  const noes = countOf(answers, 'no');
  if (answers.calm === 'no' || answers.good === 'no' || noes > 1) return 'wait';
  return noes === 0 && countOf(answers, 'yes') >= REPLY.length - 1 ? 'ready' : 'nearly';
}

/** Of what two tries of a day come to, the more careful one. */
export const moreCareful = (one: Readiness, other: Readiness): Readiness =>
  READINESS.indexOf(one) > READINESS.indexOf(other) ? one : other;

/** The moment of a day's answers: one a day, so that a second try does not take the place of the first. */
export const checkOf = (day: string): string => `reply-${day}`;

/** Answers as a moment keeps them: `ready:yes bored:no …`. */
export const writeAnswers = (answers: Answers): string =>
  REPLY.map((question) => `${question}:${answers[question]}`).join(' ');

/** The answers a moment kept; null if they are not all there. */
export function readAnswers(what: string | undefined): Answers | null {
  const kept = new Map((what ?? '').split(' ').map((one) => one.split(':') as [string, string]));
  const answers = REPLY.map(
    (question) => [question, ANSWERS.find((answer) => answer === kept.get(question))] as const,
  );
  return answers.every(([, answer]) => answer) ? (Object.fromEntries(answers) as Answers) : null;
}
