import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Asked, sendWithRetry } from '../../messages/messages.ts';
import type { Helped } from '../../model/log/answers.ts';
import { Chips } from '../parts/chips.tsx';
import { helps } from './answer-choices.ts';

/** One question at a time: whether a look helped. Answered by a tap, and then thanked for. */
export function DidItHelp() {
  const [asked, setAsked] = useState<Asked>();
  const [said, setSaid] = useState<Helped>();
  useEffect(() => {
    sendWithRetry('asked').then(
      ([first]) => setAsked(first),
      () => undefined,
    );
  }, []);
  if (!asked) return null;
  const answer = (helped: Helped) => {
    setSaid(helped);
    const answers = asked.when === 'soon' ? { helped } : { helpedLater: helped };
    sendWithRetry('say', { visit: asked.visit, answers }).catch(() => setSaid(undefined));
  };
  return (
    <section class="card wash stack helped">
      <Chips legend={question(asked)} choices={helps()} chosen={[said ?? '']} onTap={answer} />
      <p class="soft small" role="status">
        {i18n.t(said ? 'answer.noted' : 'answer.whyAsked')}
      </p>
    </section>
  );
}

/** The question, by name and hour alone. */
function question({ nickname, at, when }: Asked): string {
  const time = new Date(at).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
  return i18n.t(when === 'soon' ? 'answer.helpedSoon' : 'answer.helpedLater', [nickname, time]);
}
