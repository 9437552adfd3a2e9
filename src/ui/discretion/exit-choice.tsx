import { useId, useState } from 'preact/hooks';
import * as v from 'valibot';
import { t } from '../../language/text.ts';
import { exitAddress, exitPage } from '../../model/discretion/exit-page.ts';
import { NEUTRAL, NEW_TAB } from '../../model/discretion/quick-exit.ts';
import { changeSetting } from '../parts/change.ts';
import { Choice } from '../parts/choice.tsx';
import { settingOf } from '../parts/live-data.ts';

const KNOWN = { wikipedia: NEUTRAL, newTab: NEW_TAB } as const;
type Name = keyof typeof KNOWN | 'own';

/** What opens in the place of a page that is left at once. */
export function ExitChoice() {
  const kept = settingOf(exitPage);
  const [isOwn, setOwn] = useState(kept !== NEUTRAL && kept !== NEW_TAB);
  const choose = (name: Name) => {
    setOwn(name === 'own');
    if (name !== 'own') changeSetting('exitPage', KNOWN[name]);
  };
  return (
    <>
      <Choice
        legend={t('exit-legend')}
        group="exit"
        options={{
          wikipedia: { name: t('exit-wikipedia') },
          newTab: { name: t('exit-newTab') },
          own: { name: t('exit-own') },
        }}
        value={isOwn ? 'own' : kept === NEW_TAB ? 'newTab' : 'wikipedia'}
        onChoose={choose}
      />
      {isOwn && <OwnPage kept={kept === NEUTRAL || kept === NEW_TAB ? '' : kept} />}
    </>
  );
}

/** The address of a page of the user's own. */
function OwnPage({ kept }: { kept: string }) {
  const id = useId();
  const [said, setSaid] = useState<'saved' | 'wrong' | null>(null);
  const save = async (form: HTMLFormElement) => {
    const { success, output } = v.safeParse(exitAddress, new FormData(form).get('address'));
    if (success && !(await changeSetting('exitPage', output))) return;
    setSaid(success ? 'saved' : 'wrong');
  };
  return (
    <form
      class="field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      <label for={id}>{t('exit-address')}</label>
      <div class="row with-button">
        <input
          id={id}
          name="address"
          type="url"
          defaultValue={kept}
          placeholder="https://"
          autoComplete="off"
          aria-invalid={said === 'wrong'}
          aria-describedby={`${id}-said`}
        />
        <button type="submit" class="button quiet">
          {t('exit-save')}
        </button>
      </div>
      <p id={`${id}-said`} class={said === 'wrong' ? 'problem small' : 'soft small'} role="status">
        {said && t(said === 'wrong' ? 'exit-noAddress' : 'exit-saved')}
      </p>
    </form>
  );
}
