/** Made-up people and looks that the states share. It is Sunday, 29 November 2026, in the evening. */
import { RATING } from '../../../src/model/care/self-rating.ts';
import { someone } from '../../../src/model/care/someone.ts';
import { type Worry, worry } from '../../../src/model/care/worry.ts';
import type { CoverFacts, HostFacts } from '../../../src/model/cover/cover-facts.ts';
import type { Check } from '../../../src/model/log/check.ts';
import { type Listed, type Person, person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { ASK_LESS } from '../../../src/model/report/asking-less.ts';
import { countedSince } from '../../../src/model/report/counted-since.ts';
import { setAside } from '../../../src/model/report/set-aside.ts';
import { pass } from '../../../src/model/visits/pass.ts';
import { BEFORE, checksOf, WEEK } from '../../browsers/week.ts';

export const TODAY = '2026-11-29';

/** Sixty characters without a place to break. */
export const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewis';

/** The longest that a field takes, without a place to break. */
export const longWord = (length: number): string => LONG_NAME.repeat(5).slice(0, length);

const listed = (key: string, network: string, label: string, kind = 'handle'): Listed => ({
  ...{ key, network, kind, label },
  value: label.toLowerCase(),
});

export const sam: Person = {
  id: 'sam-00000001',
  nickname: 'Sam',
  response: 'pause',
  veil: 'soft',
  listedOn: '2026-10-31',
  forSafety: false,
  identities: [
    listed('aaaa1111', 'instagram', 'John.Doe'),
    listed('aaaa2222', 'threads', 'John.Doe'),
    listed('aaaa3333', 'facebook', 'johndoe'),
  ],
};

export const kim: Person = {
  id: 'kim-00000001',
  nickname: 'Kim',
  response: 'notice',
  veil: 'off',
  listedOn: '2026-11-05',
  link: { to: sam.id, relation: 'partner' },
  identities: [listed('bbbb1111', 'instagram', 'kim_jay')],
};

const lee: Person = {
  id: 'lee-00000001',
  nickname: 'Lee',
  response: 'block',
  veil: 'removed',
  fullName: 'Lee Example',
  listedOn: '2026-11-20',
  identities: [
    listed('cccc1111', 'x', 'Lee_Example'),
    listed('cccc2222', 'tiktok', 'lee.example'),
    listed('cccc3333', 'fediverse', 'lee@social.example'),
  ],
};

const ana: Person = {
  id: 'ana-00000001',
  nickname: 'Ana',
  response: 'pause',
  veil: 'soft',
  listedOn: '2026-11-21',
  link: { to: lee.id, relation: 'friend' },
  identities: [listed('dddd1111', 'youtube', 'ana-makes-things')],
};

/** Somebody of whom a number alone is known, and who is written to. */
export const whatsApp: Person = {
  id: 'robin-000001',
  nickname: 'Robin',
  response: 'pause',
  veil: 'soft',
  listedOn: '2026-11-01',
  staysInTouch: true,
  identities: [listed('gggg1111', 'whatsapp', '15550100', 'phone')],
};

/** Somebody whose names are as long as they can get. */
export const long: Person = {
  id: 'long-0000001',
  nickname: LONG_NAME,
  response: 'pause',
  veil: 'soft',
  listedOn: '2026-11-01',
  identities: [
    listed('eeee1111', 'instagram', LONG_NAME.slice(0, 30)),
    listed('eeee2222', 'fediverse', `${LONG_NAME.slice(0, 40)}@${LONG_NAME.slice(0, 40)}.example`),
  ],
};

/** Somebody with a name that is written from right to left, and a handle that is not. */
export const layla: Person = {
  id: 'layla-000001',
  nickname: 'ليلى',
  response: 'pause',
  veil: 'soft',
  listedOn: '2026-11-10',
  identities: [listed('ffff1111', 'instagram', 'layla.haddad')],
};

export const many: readonly Person[] = [sam, kim, lee, ana, layla];

/** Lists people, the first of them a month ago; what is offered now and then was put off. */
export const list =
  (...people: readonly Person[]) =>
  (draft: Draft): void => {
    draft.set(countedSince, people[0]?.listedOn ?? null);
    draft.set(setAside, { [RATING]: '2026-12-01', [ASK_LESS]: '2027-06-01' });
    for (const one of people) draft.put(person, one.id, one);
  };

const fact = (host: string, differs: Partial<HostFacts> = {}): HostFacts => ({
  ...{ host, permission: true, rule: 'registered', script: true, table: true },
  ...differs,
});

const REFUSED = { permission: false, rule: 'missing', script: false, table: false } as const;

/** Everybody covered. */
export const covered: CoverFacts = Object.fromEntries(
  [...many, long].flatMap(({ identities }) =>
    identities.map(({ key, network }) => [key, [fact(`www.${network}.com`)]]),
  ),
);

/** Sam's Threads is covered in part, their Facebook not at all, and Lee's X by the guard alone. */
export const halfCovered: CoverFacts = {
  ...covered,
  aaaa2222: [fact('www.threads.com'), fact('www.threads.net', REFUSED)],
  aaaa3333: [fact('www.facebook.com', REFUSED), fact('m.facebook.com', REFUSED)],
  cccc1111: [fact('x.com', { rule: 'no-room' })],
};

/** All is allowed, and none of what stops a visit is there. */
export const broken: CoverFacts = Object.fromEntries(
  Object.entries(covered).map(([key, hosts]) => [
    key,
    hosts.map((one) => ({ ...one, rule: 'missing', table: false })),
  ]),
);

/** This week's looks, and those of the heavier week before. */
export const looks: readonly Check[] = [
  ...checksOf(BEFORE, '2026-11-16'),
  ...checksOf(WEEK, '2026-11-23'),
];

/** Sam is listed, and there is somebody to call. */
export function withSomeone(draft: Draft): void {
  list(sam)(draft);
  draft.set(someone, { name: 'Robin', reach: '+1 555 0100' });
}

const since = '2026-11-28T21:00';

/** A worry that has come back, and one with as many words as it may have that comes in the morning. */
export const worries: readonly Worry[] = [
  { id: 'worry-0001', day: TODAY, time: '18:00', since },
  { id: 'worry-0002', text: longWord(80), day: '2026-11-30', time: '09:00', since },
  { id: 'worry-0003', text: 'What they meant on Friday', day: TODAY, time: '18:30', since },
];

/** Puts worries off, besides listing Sam. */
export const withWorries =
  (...some: readonly Worry[]) =>
  (draft: Draft): void => {
    list(sam)(draft);
    for (const one of some) draft.put(worry, one.id, one);
  };

/** Sam's page is open for some minutes more. */
export function withPass(draft: Draft): void {
  list(sam)(draft);
  draft.put(pass, sam.id, { until: Date.now() + 150_000, check: 'look-00000001', minutes: 10 });
}

/** A browser with no room left. */
export const full = (draft: Draft): void => {
  list(sam)(draft);
  const estimate = async () => ({ quota: 100_000_000, usage: 99_000_000 });
  Object.defineProperty(navigator.storage, 'estimate', { value: estimate });
};
