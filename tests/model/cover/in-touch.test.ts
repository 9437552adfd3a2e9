/** Somebody to stay in touch with: chats with them open, and nothing else of theirs does. */
import { expect, test } from 'vitest';
import { compiled } from '../../../src/model/cover/compiled.ts';
import { coverageOf, isEverybodyCovered } from '../../../src/model/cover/cover-facts.ts';
import { explainerOf } from '../../../src/model/cover/explain.ts';
import { factsOf } from '../../../src/model/cover/find-facts.ts';
import { matcherOf } from '../../../src/model/cover/matcher.ts';
import { rulesForAll } from '../../../src/model/cover/rule-drafts.ts';
import { ruleAt } from '../../../src/model/cover/rule-match.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { canonical, hostOf } from '../../../src/networks/addresses/canonical.ts';
import { chatsOf } from '../../../src/networks/addresses/chats.ts';
import { domainsAbove } from '../../../src/networks/addresses/lookup.ts';
import type { Identity } from '../../../src/networks/network.ts';
import { examples } from '../../networks/data/urls/index.ts';
import { listed, OPEN, person } from './list.ts';

const everywhere = () => true;

/** Somebody known by one identity. */
const known = (identity: Identity, how: Partial<Person> = {}): Person => ({
  ...person('john', identity.value, []),
  identities: [listed(identity)],
  ...how,
});

const inTouch = { staysInTouch: true } as const;

/** What rules, guard and evaluator each say of an address. */
function stopsAt(url: string, ...people: Person[]) {
  const registered = compiled(people, OPEN, everywhere);
  const list = { state: 'known', people } as const;
  const world = { list, doors: OPEN, grants: everywhere, startsOn: everywhere, now: 0 };
  const domain = domainsAbove(hostOf(canonical(url))).find((one) =>
    Object.hasOwn(registered.tables, one),
  );
  const table = registered.tables[domain ?? ''];
  const { opens, why } = explainerOf({ ...registered, ...world })(url);
  return {
    rule: ruleAt(registered.rules, new URL(url).href) !== undefined,
    guard: table !== undefined && matcherOf(table)(url) !== null,
    ...{ opens, why },
  };
}

const naming = examples.flatMap(({ url, surface, identity }) =>
  identity ? [{ url, surface, identity }] : [],
);
const chats = naming.filter(({ surface }) => surface === 'message');
/** All else on the networks that have such addresses. */
const others = naming.filter(
  ({ surface, identity: { network } }) =>
    surface !== 'message' && chats.some(({ identity }) => identity.network === network),
);

test('every address of a chat opens, by rules, guard and evaluator alike', () => {
  expect(chats.length).toBeGreaterThan(15);
  for (const { url, identity } of chats) {
    expect([url, stopsAt(url, known(identity)).opens]).toEqual([url, false]);
    const open = { rule: false, guard: false, opens: true, why: 'door-open' };
    expect([url, stopsAt(url, known(identity, inTouch))]).toEqual([url, open]);
  }
});

test('everything else of theirs is stopped as before', () => {
  expect(others.length).toBeGreaterThan(100);
  for (const { url, identity } of others)
    expect([url, stopsAt(url, known(identity, inTouch))]).toEqual([
      url,
      stopsAt(url, known(identity)),
    ]);
});

test('chats with somebody else on the same network stay stopped', () => {
  const kim = { ...known({ network: 'vk', kind: 'id', value: '22' }), id: 'kim' };
  const sam = known({ network: 'vk', kind: 'id', value: '11' }, inTouch);
  const opens = (id: string, ...people: Person[]) =>
    stopsAt(`https://vk.com/im?sel=${id}`, ...people).opens;
  for (const people of [
    [kim, sam],
    [sam, kim],
  ])
    expect([opens('11', ...people), opens('22', ...people)]).toEqual([true, false]);
});

test('where nothing but chats names somebody nothing is missing, and their days count as watched', () => {
  const sam = known({ network: 'whatsapp', kind: 'phone', value: '15550100' }, inTouch);
  const found = { grants: everywhere, reach: everywhere, errors: [] };
  const facts = factsOf([sam], OPEN, rulesForAll([sam], OPEN, everywhere), {
    ...found,
    starts: { guard: everywhere, owner: everywhere, veil: everywhere },
    ...{ ruleIds: new Set<number>(), tables: {} },
  });
  expect(coverageOf(facts, sam.identities)?.state).toBe('covered');
  expect(isEverybodyCovered(facts, [sam])).toBe(true);
});

test('what is said of a network’s chats is what its addresses show', () => {
  const of = (network: string, kind: string, value = '15550100') =>
    chatsOf({ network, kind, value });
  expect(of('whatsapp', 'phone')).toEqual({ named: true, unnamed: true });
  expect(of('x', 'id')).toEqual({ named: true, unnamed: true });
  expect(of('x', 'handle')).toEqual({ named: false, unnamed: true });
  expect(of('lichess', 'handle')).toEqual({ named: true, unnamed: false });
  expect(of('github', 'handle')).toEqual({ named: false, unnamed: false });
  for (const { identity } of chats)
    expect([identity, chatsOf(identity).named]).toEqual([identity, true]);
});
