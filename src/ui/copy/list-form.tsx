import type { TargetedInputEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { MOST_LIST_CHARS } from '../../model/copy/lists/read-list.ts';
import { FactLine } from '../parts/fact-line.tsx';

type FieldEvent = TargetedInputEvent<HTMLTextAreaElement>;

interface Props {
  /** The text was changed; `writing` is the line that is under way, from 1, and nothing where all of it came at once. */
  onType: (text: string, writing: number | null) => void;
  onRead: (text: string) => void;
  /** A file was chosen that the browser cannot read. */
  onUnreadable: () => void;
  /** What is wrong with the list as a whole, in words. */
  trouble: string | null;
  /** How much of it was read. */
  soFar: readonly string[];
}

/** Takes a list as text, pasted or from a file. */
export function ListForm({ onType, onRead, onUnreadable, trouble, soFar }: Props) {
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      class="card stack list-form"
      onSubmit={(event) => {
        event.preventDefault();
        onRead(text);
      }}
    >
      <div class="stack">
        <div class="field">
          <label for={`${id}-links`}>{t('many-links')}</label>
          <textarea
            id={`${id}-links`}
            rows={6}
            dir="auto"
            value={text}
            onInput={(event) => {
              const { value } = event.currentTarget;
              setText(value);
              onType(value, writingIn(event));
            }}
            aria-describedby={`${id}-trouble`}
            autoComplete="off"
            autoCapitalize="none"
          />
          <p id={`${id}-trouble`} class="problem small" role="status">
            {trouble}
          </p>
          <p class="so-far soft small" role="status">
            {soFar.length > 0 && <FactLine facts={soFar} />}
          </p>
        </div>
        <button type="submit" class="button quiet">
          {t('many-read')}
        </button>
      </div>
      <div class="field">
        <label for={`${id}-file`}>{t('many-file')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".txt,.csv,.html,.json,text/*"
          onChange={async ({ currentTarget: field }) => {
            const [file] = field.files ?? [];
            if (file) await textOf(file).then(onRead, onUnreadable);
            // The same file can be opened once more.
            field.value = '';
          }}
          aria-describedby={`${id}-hint`}
        />
        <p id={`${id}-hint`} class="soft small">
          {t('many-fileHint')}
        </p>
      </div>
    </form>
  );
}

/** The line that somebody writes in, from 1; nothing where a text was pasted or dropped there. */
function writingIn({ currentTarget: { value, selectionStart }, inputType }: FieldEvent) {
  if (/^insertFrom/.test(inputType)) return null;
  return value.slice(0, selectionStart ?? value.length).split('\n').length;
}

/** So much of a file as tells that it is too long, and no more: a character takes four bytes at most. */
const textOf = (file: File): Promise<string> => file.slice(0, MOST_LIST_CHARS * 4 + 1).text();
