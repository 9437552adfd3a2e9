import { t } from '../../language/text.ts';
import { readReach, someone } from '../../model/care/someone.ts';
import { settingOf } from '../parts/live-data.ts';

interface Props {
  /** How it looks where it stands. */
  look?: string;
}

/** Whom the user trusts, one tap away; nothing while nobody is given. */
export function CallSomeone({ look = 'quiet-link' }: Props) {
  const given = settingOf(someone);
  const reach = given && readReach(given.reach);
  if (!reach) return null;
  const { way, href } = reach;
  return (
    <a
      class={`${look} call-someone`}
      href={href}
      rel="noreferrer"
      // A page of theirs opens beside; a call or a message leaves this one where it is.
      target={way === 'open' ? '_blank' : undefined}
    >
      {t('call-way', { way, name: given.name })}
    </a>
  );
}
