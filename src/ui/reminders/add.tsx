import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { PRESETS, type PresetId, USUAL } from '../../model/reminders/reminder.ts';
import { onceHeard } from '../parts/change.ts';
import { Chip } from '../parts/chips.tsx';
import { useOnce } from '../parts/once.ts';
import { type Draft, ReminderForm } from './form.tsx';

const nameOf = (preset: PresetId) => t(`reminders-preset-${preset}`);

/** What the form starts with: a preset as it usually comes, or a blank one of the user's own. */
const draftOf = (preset: PresetId | null): Draft =>
  preset
    ? { preset, text: nameOf(preset), ...USUAL[preset] }
    : {
        preset,
        text: '',
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        times: ['18:00'],
        beforeHardHour: false,
      };

interface Props {
  /** Resolves to whether it was kept. */
  onAdd: (draft: Draft) => Promise<boolean>;
}

/** Presets as chips; a tap opens one, ready to be added with the next. */
export function AddReminder({ onAdd }: Props) {
  const once = useOnce();
  const [chosen, setChosen] = useState<PresetId | 'blank' | null>(null);
  return (
    <section class="card stack" aria-labelledby="add-reminder">
      <div>
        <h2 id="add-reminder">{t('reminders-addTitle')}</h2>
        <p class="soft small">{t('reminders-addHint')}</p>
      </div>
      <div class="chips presets">
        {([...PRESETS, 'blank'] as const).map((one) => (
          <Chip
            key={one}
            name={t(`reminders-chip-${one}`)}
            isChosen={chosen === one}
            onTap={() => setChosen(chosen === one ? null : one)}
          />
        ))}
      </div>
      {chosen && (
        <ReminderForm
          key={chosen}
          start={draftOf(chosen === 'blank' ? null : chosen)}
          action={t('reminders-add')}
          onCancel={() => setChosen(null)}
          onSubmit={(draft) => once(() => onceHeard(onAdd(draft), () => setChosen(null)))}
        />
      )}
    </section>
  );
}
