import { languages } from '#texts/languages';
import { t } from '../../language/text.ts';
import { chosenLanguage } from '../../model/settings/chosen-language.ts';
import { changeSetting, followRefusals } from '../parts/change.ts';
import { Fold, type Named } from '../parts/fold.tsx';
import { settingOf } from '../parts/live-data.ts';

/** The language of all texts; nothing to choose while there is one. */
export function LanguageChoice({ isNamed }: Named) {
  if (Object.keys(languages).length < 2) return null;
  const chosen = settingOf(chosenLanguage);
  followRefusals();
  const name = chosen === null ? t('settings-browserLanguage') : languages[chosen]?.name;
  return (
    <Fold title={t('settings-language')} note={name} isNamed={isNamed}>
      <select
        id="language"
        aria-label={t('settings-language')}
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          changeSetting('chosenLanguage', currentTarget.value || null)
        }
        autoComplete="off"
      >
        <option value="">{t('settings-browserLanguage')}</option>
        {Object.entries(languages).map(([tag, { name }]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </Fold>
  );
}
