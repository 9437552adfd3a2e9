import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { MOST_LIST_CHARS } from '../../model/copy/lists/read-list.ts';

interface Props {
  onRead: (text: string) => void;
  /** A file was chosen that the browser cannot read. */
  onUnreadable: () => void;
  /** What is wrong with the list as a whole, in words. */
  trouble: string | null;
}

/** Takes a list as text, pasted or from a file. */
export function ListForm({ onRead, onUnreadable, trouble }: Props) {
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
            onInput={({ currentTarget }) => setText(currentTarget.value)}
            aria-describedby={`${id}-trouble`}
            autoComplete="off"
            autoCapitalize="none"
          />
          <p id={`${id}-trouble`} class="problem small" role="status">
            {trouble}
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

/** So much of a file as tells that it is too long, and no more: a character takes four bytes at most. */
const textOf = (file: File): Promise<string> => file.slice(0, MOST_LIST_CHARS * 4 + 1).text();
