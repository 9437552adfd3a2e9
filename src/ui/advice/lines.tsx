import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { NUDGES, THEMES, type Theme } from '../../model/advice/nudges.ts';
import { adviceMemory, adviceText, wantLess } from './advice.ts';
import { Head } from './head.tsx';

/** Every nudge by theme, each theme wanted as it is or less. */
export function Lines() {
  const [said, setSaid] = useState('');
  const less = adviceMemory.value?.less ?? [];
  const change = (theme: Theme, isLess: boolean) => {
    wantLess(theme, isLess);
    setSaid(t(isLess ? 'kind-lessSaid' : 'kind-moreSaid', { theme: adviceText(`theme-${theme}`) }));
  };
  return (
    <>
      <Head title={t('lines-title')} lead={t('lines-lead')} />
      <p class="hidden-but-read" role="status">
        {said}
      </p>
      {THEMES.map((theme) => (
        <ThemeLines
          key={theme}
          theme={theme}
          isLess={less.includes(theme)}
          onChange={(isLess) => change(theme, isLess)}
        />
      ))}
    </>
  );
}

interface Props {
  theme: Theme;
  isLess: boolean;
  onChange: (isLess: boolean) => void;
}

const ThemeLines = ({ theme, isLess, onChange }: Props) => (
  <section class={`card stack theme ${isLess ? 'less' : ''}`} aria-labelledby={theme}>
    <div class="row apart">
      <h2 id={theme}>{adviceText(`theme-${theme}`)}</h2>
      <button
        type="button"
        class="button quiet"
        aria-describedby={theme}
        onClick={() => onChange(!isLess)}
      >
        {t(isLess ? 'kind-more' : 'lines-less')}
      </button>
    </div>
    {isLess ? (
      <p class="soft">{t('lines-isLess')}</p>
    ) : (
      <ul class="lines">
        {NUDGES.filter((nudge) => nudge.theme === theme).map(({ id }) => (
          <li key={id}>{adviceText(`nudge-${id}`)}</li>
        ))}
      </ul>
    )}
  </section>
);
