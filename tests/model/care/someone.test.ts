/** Whom the user trusts: which numbers and links may be opened, and that nothing else is kept. */
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readReach, someone } from '../../../src/model/care/someone.ts';
import { applied, recordsAfter, valuesOf } from '../change/memory.ts';

test.each([
  ['112', 'call', 'tel:112'],
  [' +1 (555) 010-0199 ', 'call', 'tel:+15550100199'],
  ['030/555.01 00', 'call', 'tel:0305550100'],
  ['tel:+15550100199', 'call', 'tel:+15550100199'],
  ['sms:+1-555-0100', 'write', 'sms:+1-555-0100'],
  ['sms:5550100?body=Hi', 'write', 'sms:5550100?body=Hi'],
  ['robin@example.org', 'write', 'mailto:robin@example.org'],
  ['mailto:robin@example.org', 'write', 'mailto:robin@example.org'],
  ['HTTPS://chat.example/robin', 'open', 'https://chat.example/robin'],
])('%s may be opened', (typed, way, href) => {
  expect(readReach(typed)).toEqual({ way, href });
});

test.each([
  ...['', 'Robin', '12', 'call 555 0100', 'robin@', '1'.repeat(21)],
  ...['javascript:alert(1)', 'data:text/html,hi', 'file:///etc/hosts', 'blob:https://a.example/1'],
  ...['http://chat.example/robin', 'chat.example/robin', 'https://robin', 'ftp://chat.example'],
  ...['tel:javascript', 'tel:%zz', 'sms:', 'mailto:', 'mailto:robin', '/home.html', 'about:blank'],
])('%s may not', (typed) => {
  expect(readReach(typed)).toBeNull();
  const robin = { name: 'Robin', reach: typed };
  expect(v.is(someone.schema, robin)).toBe(false);
  expect(() =>
    applied(new Map(), { do: 'set', with: { setting: 'someone', value: robin } }),
  ).toThrow();
});

test('somebody is kept as the user wrote it, and taken away without a trace', () => {
  const robin = { name: '🌻', reach: '+1 555 0100' };
  const kept = recordsAfter([{ do: 'set', with: { setting: 'someone', value: robin } }]);
  expect(valuesOf(kept)).toEqual({ 'someone ': robin });
  const gone = applied(kept, { do: 'set', with: { setting: 'someone', value: null } });
  expect(valuesOf(gone)).toEqual({});
  expect(gone.get('someone')?.get('')).toMatchObject({ value: null, deleted: true });
});
