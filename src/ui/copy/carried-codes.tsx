import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { save } from '../parts/save.ts';
import type { Carried } from './carried-copy.ts';
import { Code } from './code.tsx';

interface Props extends Carried {
  onHide: () => void;
}

/** The words, and the codes one at a time: the next one comes in the same place, at a tap. */
export function CarriedCodes({ phrase, codes, onHide }: Props) {
  const words = useRef<HTMLHeadingElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <>
      <h3 ref={words} tabIndex={-1}>
        {t('carry-words')}
      </h3>
      <p class="carry-words">{phrase}</p>
      <p class="soft small">{t('carry-wordsHint')}</p>
      {codes ? <Codes codes={codes} /> : <p class="card wash">{t('carry-tooMuch')}</p>}
      <div class="row apart">
        <SaveFile phrase={phrase} />
        <button type="button" class="button quiet" onClick={onHide}>
          {t('carry-hide')}
        </button>
      </div>
    </>
  );
}

function Codes({ codes }: { codes: readonly string[] }) {
  const [index, setIndex] = useState(0);
  const count = codes.length;
  const label = t('carry-code', { number: index + 1, count });
  return (
    <>
      <Code text={codes[index] ?? ''} label={label} />
      {count > 1 && (
        <div class="row apart code-steps">
          <button
            type="button"
            class="button quiet"
            aria-disabled={index === 0}
            onClick={() => setIndex(Math.max(0, index - 1))}
          >
            {t('carry-before')}
          </button>
          <span role="status">{label}</span>
          <button
            type="button"
            class="button quiet"
            aria-disabled={index === count - 1}
            onClick={() => setIndex(Math.min(count - 1, index + 1))}
          >
            {t('carry-next')}
          </button>
        </div>
      )}
      <p class="small">{t('carry-scan')}</p>
      {count > 1 && <p class="small">{t('carry-scanAll')}</p>}
    </>
  );
}

/** The way that always works. */
function SaveFile({ phrase }: { phrase: string }) {
  const [said, setSaid] = useState('');
  const keep = () =>
    import('./carried-copy.ts')
      .then(({ carriedFile }) => carriedFile(phrase))
      .then(
        (file) => {
          save('notes.age', file);
          setSaid(t('carry-fileSaved'));
        },
        () => setSaid(t('carry-lost')),
      );
  return (
    <div>
      <button type="button" class="button quiet" onClick={keep}>
        {t('carry-file')}
      </button>
      <p class="soft small" role="status">
        {said}
      </p>
    </div>
  );
}
