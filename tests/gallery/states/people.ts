import { planOffered } from '../../../src/model/care/plan-offered.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import { doors } from '../../../src/model/cover/doors.ts';
import { unread } from '../../../src/model/cover/unread.ts';
import { unreadId } from '../../../src/model/cover/unread-id.ts';
import { person } from '../../../src/model/people/person.ts';
import { restoredOn } from '../../../src/model/people/restored-on.ts';
import { PHONE } from '../../../src/model/phone/phone-offer.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { setAside } from '../../../src/model/report/set-aside.ts';
import { forgottenElsewhere } from '../../../src/model/sync/forgotten.ts';
import { press, tick, write } from '../hands.ts';
import type { State } from '../state.ts';
import {
  covered,
  halfCovered,
  LONG_NAME,
  layla,
  list,
  long,
  longWord,
  many,
  sam,
  whatsApp,
  withPass,
} from './made-up.ts';

const at = 'home#/people';
const shows = '.person';
/** Nothing was said of safety yet. */
const { forSafety: _said, ...unasked } = sam;
const one = { at, shows, keep: list(sam), cover: covered } as const;
/** With the form open, which comes behind the people otherwise. */
const toAdd = { ...one, at: `${at}/add` } as const;

/** Whatever can be said of people at once. */
function everything(draft: Draft): void {
  list(...many)(draft);
  draft.put(unread, 'tiktok', { on: '2026-11-27' });
  draft.put(unread, unreadId('tiktok', 'veil'), { on: '2026-11-27' });
  draft.set(doors, { mirrors: false, viewers: [], search: true, engines: ['google'] });
}

/** Nothing else is offered any more. */
function withoutOffers(draft: Draft): void {
  list(sam)(draft);
  draft.set(planOffered, true);
  draft.set(setAside, { [PHONE]: '2027-01-01' });
}

/** Another browser forgot somebody who is listed here, and somebody who is not any more. */
function forgottenThere(draft: Draft): void {
  list(sam)(draft);
  draft.put(forgottenElsewhere, sam.id, { nickname: sam.nickname });
  draft.put(forgottenElsewhere, 'gone-0000001', { nickname: null });
}

/** Types a profile into the first form, and sends it. */
const enter = async (profile: string) => {
  await write('.add-form input', profile);
  await press('.add-form [type="submit"]');
};

/** Nothing is said to be done that is not. */
/** Says that visits to them are only counted. */
async function easier() {
  await press(CHANGE);
  await tick('.response:last-of-type input');
}

const notKept = '.home:has(.note:empty):has(.said:empty):has(.change-state:not(:empty))';

/** Opens all that can be changed about the first person, and takes them off the list. */
const CHANGE = '.person-line .button';
/** The next part of it that is folded still. */
const PART = '.person-changes .fold:not([open]) > summary';
const REMOVE = '.person-end .button.bare';

/** The list of people, and the page before there are any. */
const withAlias: NonNullable<State['keep']> = (draft) => {
  list(sam)(draft);
  const [listed] = sam.identities;
  if (!listed) return;
  const named = { key: 'alias', label: LONG_NAME, value: 'another', isRefused: false };
  draft.put(person, sam.id, { ...sam, aliases: [{ ...listed, ...named }] });
};

export const people: readonly State[] = [
  { name: 'welcome', at: 'home#/welcome', shows: '.promises', keep: list() },
  { name: 'a pause to try', at: 'home#/try', shows: '.pause .leave', keep: list() },
  { name: 'nobody', at, shows: '.nobody', keep: list() },
  { name: 'nothing kept', at, shows: '.add-form', replies: { records: 'fails' } },
  { name: 'one', ...one },
  { name: 'led to the form', ...toAdd, shows: '.adding' },
  { name: 'changing', ...one, shows: '.person-changes', act: () => press(CHANGE) },
  {
    name: 'changing, all of it',
    ...one,
    shows: '.person-changes:not(:has(.fold:not([open])))',
    keep: everything,
    act: () => press(CHANGE, ...Array.from({ length: 4 }, () => PART)),
  },
  {
    name: 'looked at for safety',
    ...one,
    shows: '.in-touch .quiet-link',
    keep: list({ ...sam, response: 'notice', forSafety: true }),
    act: () => press(CHANGE),
  },
  {
    name: 'first, asked for safety',
    ...one,
    shows: '.safety-question',
    keep: list(unasked),
  },
  {
    name: 'several at once, asked for safety of the first',
    ...{
      ...one,
      shows: '.safety-question',
      keep: list(unasked, layla),
    },
  },
  {
    name: 'first, looked at for safety',
    ...one,
    shows: '.safety-answered .button',
    keep: list(unasked),
    act: () => press('.safety-question .button'),
  },
  {
    name: 'first, looked at for safety once that has waited',
    ...one,
    shows: '.safety-answered',
    keep: list(unasked),
    replies: { change: () => Date.now() + 86_400_000 },
    act: () => press('.safety-question .button'),
  },
  {
    name: 'first, and what was said of safety waits',
    ...one,
    shows: '.home:not(:has(.safety-question)) .person',
    keep: (draft) => {
      list(unasked)(draft);
      const said = { id: sam.id, forSafety: true, response: 'notice' };
      const span = { delay: 86_400_000, waited: 0, seen: Date.now(), forADay: false };
      draft.put(postponed, 'w', { id: 'w', intent: { do: 'editPerson', with: said }, ...span });
    },
  },
  {
    name: 'staying in touch',
    ...one,
    shows: '.in-touch :checked',
    keep: list({ ...sam, staysInTouch: true }, whatsApp),
    act: () => press(CHANGE, PART, PART, PART),
  },
  {
    name: 'archived',
    ...one,
    shows: '.archived[open] .button',
    keep: list(sam, { ...layla, isArchived: true }),
    act: () => press('.archived summary'),
  },
  {
    name: 'everybody archived',
    ...one,
    shows: '.archived',
    keep: list({ ...sam, isArchived: true }),
  },
  {
    name: 'just archived',
    ...one,
    shows: '.note span',
    act: () => press(CHANGE, '.archive'),
  },
  {
    name: 'before the browser asks',
    ...toAdd,
    shows: '.before-asking',
    mayAct: false,
    act: () => write('.add-form input', 'https://www.youtube.com/@somebody'),
  },
  {
    name: 'not in the toolbar',
    ...one,
    shows: '.pin-offer',
    keep: withoutOffers,
    isUnpinned: true,
  },
  { name: 'not allowed', ...one, shows: '.missing', cover: halfCovered },
  { name: 'open for a while', ...one, shows: '.open-pass', keep: withPass },
  { name: 'many', at, shows, keep: everything, cover: halfCovered },
  { name: 'long names', at, shows, keep: list(long, layla), cover: covered },
  { name: 'right to left', at, shows, keep: list(layla), cover: covered },
  { name: 'cover not known yet', at, shows: '.person', keep: list(sam) },
  { name: 'is this them', ...one, shows: '.alias', keep: withAlias },
  {
    name: 'is this them, with the name',
    ...one,
    shows: '.alias .bare',
    keep: withAlias,
    act: () => press('.alias .button'),
  },
  {
    name: 'restored',
    ...one,
    shows: '.card.wash',
    keep: (draft) => {
      list(sam)(draft);
      draft.set(restoredOn, '2026-11-28');
    },
  },
  { name: 'forgotten in another browser', ...one, shows: '.forgotten', keep: forgottenThere },
  {
    name: 'forgotten in another browser, and about to be here',
    ...{ ...one, shows: '.forgotten .sure', keep: forgottenThere },
    act: () => press('.forgotten .quiet'),
  },
  {
    name: 'forgotten in another browser, and here too',
    ...{ ...one, shows: '.note span', keep: forgottenThere },
    act: () => press('.forgotten + .forgotten .quiet', '.sure .button'),
  },
  {
    name: 'forgotten in another browser, and kept here',
    ...{ ...one, shows: '.note span', keep: forgottenThere },
    act: () => press('.forgotten .bare'),
  },
  {
    name: 'forgotten in another browser, and here not kept',
    ...{ ...one, shows: '.change-state:not(:empty)', keep: forgottenThere },
    replies: { change: 'fails' },
    act: () => press('.forgotten .bare'),
  },
  { name: 'not a person', ...toAdd, shows: '.problem', act: () => enter('instagram.com/explore') },
  {
    name: 'unknown long site',
    ...toAdd,
    shows: '.problem',
    act: () => enter(`https://${longWord(60)}.${longWord(60)}.example/a`),
  },
  {
    name: 'listed already',
    ...toAdd,
    shows: '.problem',
    act: () => enter('instagram.com/john.doe'),
  },
  {
    name: 'added with a long name',
    ...toAdd,
    shows: '.said:not(:empty)',
    act: async () => {
      await write('.add-form .field:nth-of-type(3) input', LONG_NAME);
      await enter('https://x.com/somebody');
    },
  },
  {
    name: 'removed',
    ...one,
    shows: '.note .button',
    act: () => press(CHANGE, REMOVE),
  },
  {
    name: 'removed, and what was noted',
    ...one,
    shows: '.sure',
    act: () => press(CHANGE, REMOVE, '.to-delete .button'),
  },
  {
    name: 'another profile',
    ...one,
    shows: '.person .add-form',
    act: () => press(CHANGE, PART, PART, '.identities + .button.quiet'),
  },
  {
    name: 'adding not kept',
    ...toAdd,
    // What was typed stands there still, and what the browser will ask about with it.
    shows: `${notKept}:has(.before-asking)`,
    mayAct: false,
    replies: { change: 'fails' },
    act: () => enter('https://x.com/somebody'),
  },
  {
    name: 'removing not kept',
    ...one,
    shows: `${notKept}:not(:has(.to-delete))`,
    replies: { change: 'fails' },
    act: () => press(CHANGE, REMOVE),
  },
  {
    name: 'removing a profile not kept',
    ...one,
    keep: list(long),
    shows: notKept,
    replies: { change: 'fails' },
    act: () => press(CHANGE, PART, PART, '.identity .button.bare'),
  },
  {
    name: 'made easier, which may hold for a day',
    ...one,
    shows: '.person-changes .change-state .button',
    act: easier,
  },
  {
    name: 'made easier for a day',
    ...one,
    shows: '.person-changes .change-state:not(:has(.button)) span',
    act: async () => {
      await easier();
      await press('.person-changes .change-state .button');
    },
  },
  {
    name: 'change not kept',
    ...one,
    shows: '.change-state:not(:empty)',
    replies: { change: 'fails' },
    act: async () => {
      await press(CHANGE);
      await tick('.response:first-of-type input');
    },
  },
];
