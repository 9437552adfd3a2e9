import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { NUDGES, THEMES, type Theme } from '../../model/advice/nudges.ts';
import { onceKept } from '../parts/change.ts';
import { Fold, Folds } from '../parts/fold.tsx';
import { adviceMemory, adviceText, wantLess } from './advice.ts';
import { Head } from './head.tsx';
import { NudgeCard } from './nudge.tsx';

/** One line for now, then every one by theme, each theme wanted as it is or less; `part` names one to open. */
export function Lines({ part }: { part: string }) {
  const [said, setSaid] = useState('');
  const less = adviceMemory.value?.less ?? [];
  const change = (theme: Theme, isLess: boolean) => {
    const text = isLess ? 'kind-lessSaid' : 'kind-moreSaid';
    onceKept([wantLess(theme, isLess)], () =>
      setSaid(t(text, { theme: adviceText(`theme-${theme}`) })),
    );
  };
  return (
    <>
      <Head title={t('lines-title')} lead={t('lines-lead')} />
      <NudgeCard />
      <p class="hidden-but-read" role="status">
        {said}
      </p>
      <Folds id="themes" title={t('lines-themes')} isWide>
        {THEMES.map((theme) => (
          <ThemeLines
            key={theme}
            theme={theme}
            isNamed={part === theme}
            isLess={less.includes(theme)}
            onChange={(isLess) => change(theme, isLess)}
          />
        ))}
      </Folds>
    </>
  );
}

interface Props {
  theme: Theme;
  isNamed: boolean;
  isLess: boolean;
  onChange: (isLess: boolean) => void;
}

function ThemeLines({ theme, isNamed, isLess, onChange }: Props) {
  const lines = NUDGES.filter((nudge) => nudge.theme === theme);
  const name = adviceText(`theme-${theme}`);
  const note = isLess ? t('lines-isLess') : t('lines-count', { count: lines.length });
  return (
    <Fold title={name} note={note} isNamed={isNamed}>
      <ul class="lines">
        {lines.map(({ id }) => (
          <li key={id}>{adviceText(`nudge-${id}`)}</li>
        ))}
      </ul>
      <button
        type="button"
        class="button quiet"
        aria-label={t(isLess ? 'lines-moreLabel' : 'lines-lessLabel', { theme: name })}
        onClick={() => onChange(!isLess)}
      >
        {t(isLess ? 'kind-more' : 'lines-less')}
      </button>
    </Fold>
  );
}
