import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type ListTrouble, type Named, readList } from '../../model/copy/lists/read-list.ts';
import { ScreenHead } from '../parts/screen-head.tsx';
import { alreadyListed } from '../people/list-profile.ts';
import { LeftOutLines, type Line } from './left-out.tsx';
import { ListForm } from './list-form.tsx';
import { NamedProfiles } from './named-profiles.tsx';

/** A list as it was read: whom it names who is not listed yet, and what of it was left out. */
type Read =
  | { readonly trouble: ListTrouble | 'unreadable' }
  | { readonly named: readonly Named[]; readonly lines: readonly Line[] };

/** Adds many people at once, from a list that somebody has already. */
export function Many() {
  const [list, setList] = useState<Read | null>(null);
  const [added, setAdded] = useState(0);
  const read = (text: string) => {
    setAdded(0);
    setList(readNow(text));
  };
  return (
    <>
      <ScreenHead
        back={{ to: 'people', name: t('people-title') }}
        title={t('nav-many')}
        lead={t('many-lead')}
      />
      <div class="many-added" role="status">
        {added > 0 && <Added count={added} />}
      </div>
      <div class="pair">
        <ListForm
          onRead={read}
          onUnreadable={() => setList({ trouble: 'unreadable' })}
          trouble={list && 'trouble' in list ? troubleText(list.trouble) : null}
        />
        {list && 'named' in list && added === 0 && (
          <div class="stack">
            <WhatIsRead {...list} onAdded={setAdded} />
          </div>
        )}
      </div>
    </>
  );
}

const troubleText = (why: ListTrouble | 'unreadable'): string =>
  why === 'unreadable' ? t('copy-trouble-unreadable') : t('many-trouble', { why });

/** Reads a list beside those who are listed now. */
function readNow(text: string): Read {
  const list = readList(text);
  if ('trouble' in list) return list;
  const known = list.named.flatMap((one): Line[] => {
    const problem = alreadyListed(one);
    return problem ? [{ line: one.line, text: one.text, problem }] : [];
  });
  return {
    named: list.named.filter((one) => !alreadyListed(one)),
    lines: [...list.leftOut, ...known].sort((a, b) => a.line - b.line),
  };
}

interface Props extends Extract<Read, { named: unknown }> {
  onAdded: (people: number) => void;
}

const WhatIsRead = ({ named, lines, onAdded }: Props) => (
  <>
    {named.length > 0 ? (
      <NamedProfiles named={named} onAdded={onAdded} />
    ) : (
      <p class="card wash" role="status">
        {t('many-none')}
      </p>
    )}
    {lines.length > 0 && <LeftOutLines lines={lines} />}
  </>
);

const Added = ({ count }: { count: number }) => (
  <p class="card wash row apart">
    <span>{t('many-added', { count })}</span>
    <a class="button quiet" href="#/people">
      {t('many-toPeople')}
    </a>
  </p>
);
