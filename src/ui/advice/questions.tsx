import { t } from '../../language/text.ts';
import { ANSWER, QUESTIONS } from '../../model/advice/readings.ts';
import { adviceText } from './advice.ts';
import { Head } from './head.tsx';
import { groupOf, PickGroups, Reading } from './reading.tsx';
import { Since } from './since.tsx';
import { Tales } from './tales.tsx';

const PART_NAMES = { so: 'questions-so', open: 'questions-open', now: 'questions-now' } as const;

const GROUPS = [
  ['them', 'questions-them'],
  ['self', 'questions-self'],
  ['both', 'questions-both'],
] as const;

/** Where a question is answered further. */
const FURTHER = {
  none: ['care', 'nav-care'],
  slow: ['care', 'nav-care'],
  badly: ['care', 'nav-care'],
  write: ['reply', 'nav-reply'],
  back: ['questions/ways', 'questions-ways'],
  long: ['questions/facts', 'questions-how'],
} as const;

/** Questions to pick from, with what is known of missing and of time; or the answer to the one picked. */
export function Questions({ part }: { part: string }) {
  return groupOf(QUESTIONS, part) ? <Answer id={part} /> : <AllQuestions part={part} />;
}

function Answer({ id }: { id: string }) {
  const further = id in FURTHER ? FURTHER[id as keyof typeof FURTHER] : null;
  return (
    <Reading
      title={adviceText(`question-${id}-name`)}
      parts={ANSWER.map((one) => [t(PART_NAMES[one]), adviceText(`question-${id}-${one}`)])}
      at={['questions', id]}
      group={groupOf(QUESTIONS, id)}
      back={t('nav-questions')}
    >
      {id === 'slow' && <Tales />}
      {further && (
        <a class="button quiet" href={`#/${further[0]}`}>
          {t(further[1])}
        </a>
      )}
    </Reading>
  );
}

const AllQuestions = ({ part }: { part: string }) => (
  <>
    <Head title={t('questions-title')} lead={t('questions-lead')} />
    <PickGroups
      id="about"
      title={t('questions-about')}
      groups={GROUPS.map(([group, title]) => [group, t(title)])}
      readings={QUESTIONS}
      nameOf={(id) => adviceText(`question-${id}-name`)}
      screen="questions"
      part={part}
    />
    <Since part={part} />
  </>
);
