/** `npm run chaos` in short: what was answered is in the log once, though the worker dies and the browser is killed. */
import { expect, test } from 'vitest';
import { endsOf } from '../chaos/ledger.ts';
import { told } from '../chaos/report.ts';
import { chaos } from '../chaos/run.ts';

/** To open Firefox again takes a third more: it is killed in the long form alone. */
const PLAN = {
  ...{ seed: 14, checks: 45, deaths: 10, visits: 0 },
  kills: process.env.BROWSER === 'firefox' ? 0 : 1,
};

test('nothing that was answered is lost or doubled while the worker dies and the browser is killed', async () => {
  const outcome = await chaos(process.env.BROWSER ?? 'chromium', PLAN);
  const { text, isWhole } = told(outcome);
  expect(isWhole, text).toBe(true);
  expect(endsOf(outcome.ledger, 'browser')).toBe(PLAN.kills);
  expect(endsOf(outcome.ledger, 'worker')).toBeGreaterThan(0);
  expect(outcome.verdict.acknowledged).toBeGreaterThanOrEqual(PLAN.checks * 0.9);
});
