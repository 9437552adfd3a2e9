import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { ownWords } from '../../model/care/own-words.ts';
import { OWN_WORDS } from '../../model/care/plan.ts';
import { change, onceHeard, onceKept } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { PlannedPart } from './planned-part.tsx';

/** The user's words to themself, written on a good day: what there is, and room for another. */
export function OwnWords() {
  const words = settingOf(ownWords);
  const [note, setNote] = useState<Note | null>(null);
  const put = (text: string, said: Note, at?: number) => {
    const asked = change('addOwnWords', { words: text, at });
    onceKept([asked], () => setNote(said));
    return asked;
  };
  const remove = (gone: string, at: number) => {
    const undo = () => put(gone, { text: t('ownWords-back') }, at);
    onceKept([change('removeOwnWords', { words: gone })], () =>
      setNote({ text: t('ownWords-removed'), undo }),
    );
  };
  return (
    <PlannedPart name="own-words" title={t('ownWords-title')} lead={t('ownWords-lead')}>
      {words.length > 0 && (
        <ul>
          {words.map((text, index) => (
            <Kept key={text} text={text} onRemove={() => remove(text, index)} />
          ))}
        </ul>
      )}
      {words.length < OWN_WORDS.most && (
        <Another taken={words} onAdd={(text) => put(text, { text: t('ownWords-kept') })} />
      )}
      <NoteLine note={note} />
    </PlannedPart>
  );
}

const Kept = ({ text, onRemove }: { text: string; onRemove: () => void }) => (
  <li class="row apart">
    <q>{text}</q>
    <button
      type="button"
      class="button bare"
      aria-label={t('ownWords-removeLabel', { words: text })}
      onClick={onRemove}
    >
      {t('plan-remove')}
    </button>
  </li>
);

interface Room {
  taken: readonly string[];
  /** Resolves to whether it was kept. */
  onAdd: (text: string) => Promise<boolean>;
}

function Another({ taken, onAdd }: Room) {
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const text = typed.trim();
    const isNew = text !== '' && !taken.includes(text);
    onceHeard(isNew ? onAdd(text) : Promise.resolve(true), () => setTyped(''));
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for="own-words-another">{t('ownWords-another')}</label>
      <textarea
        id="own-words-another"
        rows={3}
        value={typed}
        maxLength={OWN_WORDS.longest}
        placeholder={t('ownWords-example')}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        autoComplete="off"
      />
      <p class="row apart">
        <button type="submit" class="button quiet">
          {t('ownWords-keep')}
        </button>
        <span class="soft small">
          {t('ownWords-room', { count: OWN_WORDS.longest - typed.length })}
        </span>
      </p>
    </form>
  );
}
