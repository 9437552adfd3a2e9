import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type ReadList, readList } from '../../model/copy/lists/read-list.ts';
import { ScreenHead } from '../parts/screen-head.tsx';
import { alreadyListed } from '../people/list-profile.ts';
import { LeftOutLines, type Line } from './left-out.tsx';
import { ListForm } from './list-form.tsx';
import { NamedProfiles } from './named-profiles.tsx';

/** Adds many people at once, from a list that somebody has already. */
export function Many() {
  const [list, setList] = useState<ReadList | null>(null);
  const [added, setAdded] = useState(0);
  const read = (text: string) => {
    setAdded(0);
    setList(readList(text));
  };
  return (
    <>
      <ScreenHead
        back={{ to: 'people', name: t('people-title') }}
        title={t('nav-many')}
        lead={t('many-lead')}
      />
      <div class="pair">
        <ListForm
          onRead={read}
          trouble={list && 'trouble' in list ? t('many-trouble', { why: list.trouble }) : null}
        />
        <div class="stack">
          <div class="many-added" role="status">
            {added > 0 && <Added count={added} />}
          </div>
          {list && 'named' in list && added === 0 && <WhatIsRead {...list} onAdded={setAdded} />}
        </div>
      </div>
    </>
  );
}

interface Read extends Extract<ReadList, { named: unknown }> {
  onAdded: (people: number) => void;
}

/** Whom the list names, and what of it was left out. */
function WhatIsRead({ named, leftOut, onAdded }: Read) {
  const isNew = (one: (typeof named)[number]) => !alreadyListed(one);
  const known = named.flatMap((one): Line[] => {
    const problem = alreadyListed(one);
    return problem ? [{ line: one.line, text: one.text, problem }] : [];
  });
  const lines: Line[] = [...leftOut, ...known];
  const fresh = named.filter(isNew);
  return (
    <>
      {fresh.length > 0 ? (
        <NamedProfiles named={fresh} onAdded={onAdded} />
      ) : (
        <p class="card wash" role="status">
          {t('many-none')}
        </p>
      )}
      {lines.length > 0 && <LeftOutLines lines={lines.toSorted((a, b) => a.line - b.line)} />}
    </>
  );
}

const Added = ({ count }: { count: number }) => (
  <p class="card wash row apart">
    <span>{t('many-added', { count })}</span>
    <a class="button quiet" href="#/people">
      {t('many-toPeople')}
    </a>
  </p>
);
