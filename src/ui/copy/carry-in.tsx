import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { readCodes } from '../../model/copy/codes.ts';
import { readPhrase } from '../../model/copy/phrase.ts';
import { isElsewhere } from './copies.tsx';
import { RestoreCopy } from './restore.tsx';
import { openCopyFile } from './restoring.ts';

/** Takes over what another browser shows: its codes as a scanner read them, or its file. Both are restored as any copy is. */
export const CarryIn = () => (
  <section class="card stack carry-in" aria-labelledby="carry-in">
    <h2 id="carry-in">{t('carry-in')}</h2>
    {isElsewhere() ? (
      <p role="note">{t('copies-private')}</p>
    ) : (
      <>
        <CodesForm />
        <RestoreCopy heading="h3" />
      </>
    )}
  </section>
);

function CodesForm() {
  const [typed, setTyped] = useState({ codes: '', words: '' });
  const [said, setSaid] = useState('');
  const id = useId();
  const submit = async (event: Event) => {
    event.preventDefault();
    setSaid(t('phrase-busy'));
    setSaid(await open(typed.codes, typed.words));
  };
  return (
    <form class="stack list-form" onSubmit={submit}>
      <div class="field">
        <label for={`${id}-codes`}>{t('carry-codes')}</label>
        <textarea
          id={`${id}-codes`}
          rows={4}
          value={typed.codes}
          onInput={({ currentTarget }) => setTyped({ ...typed, codes: currentTarget.value })}
          aria-describedby={`${id}-said`}
          autoComplete="off"
        />
      </div>
      <div class="field">
        <label for={`${id}-words`}>{t('carry-wordsThere')}</label>
        <input
          id={`${id}-words`}
          value={typed.words}
          onInput={({ currentTarget }) => setTyped({ ...typed, words: currentTarget.value })}
          autoComplete="off"
          autoCapitalize="none"
        />
      </div>
      <button type="submit" class="button quiet">
        {t('carry-look')}
      </button>
      <p id={`${id}-said`} class="small" role="status">
        {said}
      </p>
    </form>
  );
}

/** Opens what codes hold, and shows it. Resolves to what is wrong, in words, or to nothing. */
async function open(codes: string, words: string): Promise<string> {
  const read = readCodes(codes);
  if ('trouble' in read) return t('carry-trouble', { why: read.trouble });
  if ('missing' in read) {
    const [number = 1] = read.missing;
    return t('carry-missing', { number, count: read.count });
  }
  const { unseal } = await import('../../model/copy/sealed.ts');
  const copy = await unseal(read.bytes, readPhrase(words));
  if (!copy) return t('carry-trouble', { why: 'wrong' });
  await openCopyFile(copy);
  return '';
}
