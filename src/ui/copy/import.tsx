import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type ListTrouble, type Named, readList } from '../../model/copy/lists/read-list.ts';
import { ScreenHead } from '../parts/screen-head.tsx';
import { alreadyListed } from '../people/list-profile.ts';
import { KnownLines, LeftOutLines, type Line } from './left-out.tsx';
import { ListForm } from './list-form.tsx';
import { NamedProfiles } from './named-profiles.tsx';

/** A list as it was read: whom it names who is not listed yet, who is, and what could not be read. */
type Read =
  | { readonly trouble: ListTrouble | 'unreadable' }
  | {
      readonly named: readonly Named[];
      readonly known: readonly Line[];
      readonly leftOut: readonly Line[];
    };

/** A list so long is read once that is asked for, and not with each letter. */
const MOST_LIVE_CHARS = 50_000;

/** Adds many people at once, from a list that somebody has already. */
export function Many() {
  const [list, setList] = useState<Read | null>(null);
  const [added, setAdded] = useState(0);
  const [asked, setAsked] = useState(0);
  const show = (next: Read | null) => {
    setAdded(0);
    setList(next);
  };
  const read = (text: string) => {
    setAsked(asked + 1);
    show(readNow(text));
  };
  const follow = (text: string, writing: number | null) =>
    show(text.trim() && text.length <= MOST_LIVE_CHARS ? whileWriting(text, writing) : null);
  const isRead = list && 'named' in list && added === 0;
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
          onType={follow}
          onRead={read}
          onUnreadable={() => setList({ trouble: 'unreadable' })}
          trouble={list && 'trouble' in list ? troubleText(list.trouble) : null}
          soFar={isRead ? soFarFacts(list) : []}
        />
        {isRead && (
          <div class="stack">
            <WhatIsRead {...list} asked={asked} onAdded={setAdded} />
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
  return { ...list, named: list.named.filter((one) => !alreadyListed(one)), known };
}

/** A list that is being written: of the line under way it is not said yet that it cannot be read. */
function whileWriting(text: string, writing: number | null): Read {
  const list = readNow(text);
  if ('trouble' in list) return list;
  return { ...list, leftOut: list.leftOut.filter(({ line }) => line !== writing) };
}

type Whole = Extract<Read, { named: unknown }>;

/** How much of a list was read, in a few words. */
const soFarFacts = ({ named, known, leftOut }: Whole): string[] => [
  ...(named.length > 0 ? [t('many-found', { count: named.length })] : []),
  ...(known.length > 0 ? [t('many-known', { count: known.length })] : []),
  ...(leftOut.length > 0 ? [t('many-leftOut', { count: leftOut.length })] : []),
];

interface Props extends Whole {
  /** How often it was asked to be read. */
  asked: number;
  onAdded: (people: number) => void;
}

const WhatIsRead = ({ named, known, leftOut, asked, onAdded }: Props) => (
  <>
    {named.length > 0 && <NamedProfiles named={named} asked={asked} onAdded={onAdded} />}
    {named.length === 0 && known.length + leftOut.length > 0 && (
      <p class="card wash" role="status">
        {t('many-none')}
      </p>
    )}
    {known.length > 0 && <KnownLines lines={known} />}
    {leftOut.length > 0 && <LeftOutLines lines={leftOut} />}
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
