import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { Cross } from '../parts/cross.tsx';
import { type Place, showFound } from './find.ts';

/** What words that were found are marked by, in settings.css. */
const FOUND = 'found';

/** No name of a setting is longer. */
const MOST_CHARS = 60;

/** The settings, and over them a field that leaves those in sight which fit its words. */
export function Searched({ title, children }: { title: string; children: ComponentChildren }) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState(0);
  const parts = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!parts.current) return;
    const places = showFound(parts.current, words);
    setFound(places.length);
    mark(places.flat());
    return () => mark([]);
  }, [words]);
  const isAsked = words.trim() !== '';
  return (
    <>
      <header class="row apart find">
        <h1>{title}</h1>
        <Field words={words} onWords={setWords} />
        <p class="soft small" role="status">
          {isAsked && t('settings-found', { count: found, words: words.trim() })}
        </p>
      </header>
      {isAsked && found === 0 && (
        <p>
          <button type="button" class="button quiet" onClick={() => setWords('')}>
            {t('settings-findNone')}
          </button>
        </p>
      )}
      <div ref={parts} class="parts">
        {children}
      </div>
    </>
  );
}

interface FieldProps {
  words: string;
  onWords: (words: string) => void;
}

/** Escape empties it, as its button does. */
function Field({ words, onWords }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const empty = () => {
    onWords('');
    field.current?.focus();
  };
  return (
    <search>
      <Glass />
      <input
        ref={field}
        type="search"
        value={words}
        maxLength={MOST_CHARS}
        placeholder={t('settings-find')}
        aria-label={t('settings-find')}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
        onKeyDown={({ key, isComposing }) => key === 'Escape' && !isComposing && empty()}
        autoComplete="off"
        spellcheck={false}
      />
      {words !== '' && <Cross label={t('settings-findNone')} onPress={empty} />}
    </search>
  );
}

const Glass = () => (
  <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
    <path d="M16 16l4.500 4.500M17.500 10.500a7 7 0 1 1-14 0a7 7 0 0 1 14 0z" />
  </svg>
);

/** Marks words where they stand, without a change to the page. */
function mark(places: readonly Place[]): void {
  const ranges = places.map(({ text, at, length }) => {
    const range = new Range();
    range.setStart(text, at);
    range.setEnd(text, Math.min(at + length, text.length));
    return range;
  });
  CSS.highlights.set(FOUND, new Highlight(...ranges));
}
