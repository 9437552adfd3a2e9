import { planOffered } from '../../../src/model/care/plan-offered.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { APPS } from '../../../src/model/phone/app-steps.ts';
import { stepIdsOf } from '../../../src/model/phone/phone-plan.ts';
import { phoneStep } from '../../../src/model/phone/phone-step.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { checksOf, WEEK } from '../../browsers/week.ts';
import { press } from '../hands.ts';
import type { State } from '../state.ts';
import { covered, kim, list, many, sam } from './made-up.ts';

const at = 'home#/phone';
const shows = '.fold';
const steps = { at, shows } as const;

/** People listed, and so many of the steps in some apps ticked. */
const done =
  (people: readonly Person[], apps: readonly string[], count = 99) =>
  (draft: Draft): void => {
    list(...people)(draft);
    for (const id of stepIdsOf(apps).slice(0, count)) draft.put(phoneStep, id, {});
  };

/** The plan, which is offered first, was put off. */
function planned(draft: Draft): void {
  list(sam)(draft);
  draft.set(planOffered, true);
}

const elsewhere: Person = {
  ...kim,
  link: undefined,
  identities: kim.identities.map((one) => ({ ...one, network: 'pinterest' })),
};

/** The steps on the phone, and where they are offered. */
export const phone: readonly State[] = [
  { name: 'nobody', ...steps, keep: list() },
  { name: 'nothing kept', at, shows: '[role="alert"]', replies: { records: 'fails' } },
  { name: 'one network', ...steps, keep: list(kim) },
  { name: 'some done', ...steps, keep: done([sam], ['instagram'], 4) },
  { name: 'many', ...steps, keep: list(...many) },
  { name: 'an app named', at: 'home#/phone/x', shows: '.fold .fold[open]', keep: list(kim) },
  {
    name: 'other apps open',
    ...steps,
    keep: list(kim),
    act: () => press('.fold:last-child > summary', '.fold .fold:nth-of-type(3) summary'),
  },
  { name: 'all done', ...steps, keep: done([sam], Object.keys(APPS)) },
  {
    name: 'last one ticked',
    ...steps,
    shows: '.phone-all-done:not(:empty)',
    keep: done([kim], ['instagram'], 7),
    act: () => press('.card .fold summary', '.fold .phone-steps li:last-child input'),
  },
  { name: 'no steps yet', ...steps, keep: list(elsewhere) },
  { name: 'offered', at: 'home#/people', shows: '.phone-offer', keep: planned, cover: covered },
  {
    name: 'offered again',
    at: 'home#/report',
    shows: '.phone-offer',
    keep: list(sam),
    checks: checksOf(WEEK, '2026-11-30'),
    now: '2026-12-06T21:00',
  },
];
