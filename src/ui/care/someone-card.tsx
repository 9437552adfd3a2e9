import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type Someone, someone } from '../../model/care/someone.ts';
import { changeSetting, onceKept } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { CallSomeone } from './call-someone.tsx';
import { PlannedPart } from './planned-part.tsx';
import { SomeoneForm } from './someone-form.tsx';

/** Whom the user trusts: who it is, or room to say so. @param isAsked the page was opened for it */
export function SomeoneCard({ isAsked }: { isAsked: boolean }) {
  const given = settingOf(someone);
  const [note, setNote] = useState<Note | null>(null);
  const [isChanging, setChanging] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsked) head.current?.focus();
  }, [isAsked]);
  const put = (next: Someone | null, said: Note) =>
    onceKept([changeSetting('someone', next)], () => {
      setChanging(false);
      setNote(said);
    });
  const keep = (next: Someone) => put(next, { text: t('call-kept', { name: next.name }) });
  const remove = (gone: Someone) =>
    put(null, { text: t('call-removed', { name: gone.name }), undo: () => keep(gone) });
  return (
    <PlannedPart name="someone" title={t('call-title')} lead={t('call-lead')} head={head}>
      {given && !isChanging ? (
        <Given given={given} onChange={() => setChanging(true)} onRemove={() => remove(given)} />
      ) : (
        <SomeoneForm given={given} onKeep={keep} onCancel={() => setChanging(false)} />
      )}
      <NoteLine note={note} />
    </PlannedPart>
  );
}

interface Props {
  given: Someone;
  onChange: () => void;
  onRemove: () => void;
}

const Given = ({ given: { name, reach }, onChange, onRemove }: Props) => (
  <>
    <p class="stack">
      <strong>{name}</strong>
      <bdi class="soft">{reach}</bdi>
    </p>
    <p class="row">
      <CallSomeone look="button quiet" />
      <button
        type="button"
        class="button bare"
        aria-label={t('call-changeLabel', { name })}
        onClick={onChange}
      >
        {t('plan-change')}
      </button>
      <button
        type="button"
        class="button bare"
        aria-label={t('call-removeLabel', { name })}
        onClick={onRemove}
      >
        {t('plan-remove')}
      </button>
    </p>
  </>
);
