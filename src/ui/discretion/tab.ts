import { useLayoutEffect } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { PLAIN_ICON } from '../../model/discretion/icons.ts';
import { reminderSettings } from '../../model/reminders/reminder-settings.ts';
import { records, settingOf } from '../parts/live-data.ts';

/**
 * Gives the tab a title, such as the page's headline; a plain one, and a plain icon, for whoever wants to be discreet.
 * As long as that is not known it keeps the plain one, which the page comes with.
 */
export function useTitle(title: string): void {
  const { isDiscreet } = settingOf(reminderSettings);
  const isKnown = records.value !== null;
  // Not useEffect: what is drawn has its title.
  useLayoutEffect(() => {
    document.title = isDiscreet || !isKnown ? t('note') : title;
    if (!isDiscreet) return;
    const icon = Object.assign(document.createElement('link'), { rel: 'icon', href: PLAIN_ICON });
    document.head.append(icon);
    return () => icon.remove();
  }, [title, isDiscreet, isKnown]);
}
