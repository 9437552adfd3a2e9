import { languages } from '#texts/languages';
import { t } from '../../language/text.ts';
import { chosenLanguage } from '../../model/settings/chosen-language.ts';
import { changeSetting } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';

/** The language of all texts; nothing to choose while there is one. */
export function LanguageChoice() {
  if (Object.keys(languages).length < 2) return null;
  return (
    <section class="card field">
      <label for="language">{t('settings-language')}</label>
      <select
        id="language"
        value={settingOf(chosenLanguage) ?? ''}
        onChange={({ currentTarget }) =>
          changeSetting('chosenLanguage', currentTarget.value || null)
        }
      >
        <option value="">{t('settings-browserLanguage')}</option>
        {Object.entries(languages).map(([tag, { name }]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </section>
  );
}
