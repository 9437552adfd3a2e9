/** What `npm run chaos` runs: looks while the worker and the browser die, and whether all that was acknowledged is there. */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { installBrowsers } from '../browsers/install.ts';
import { told } from './report.ts';
import { chaos } from './run.ts';

const HELP = `npm run chaos -- [--seed S] [--checks N] [--deaths N] [--kills N] [--browser chromium|firefox]

Looks at people N times, while the worker is ended and the browser killed at random moments, with tabs, passes,
corrections, looks that grow too old and changes that wait in the mix. In the end everything that was answered has to be
in the log, once, and all sums have to be those of its checks.

  --deaths   of the worker; a tenth of the checks unless said
  --kills    of the browser; one in 250 checks unless said`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    checks: { type: 'string', default: '1000' },
    deaths: { type: 'string' },
    kills: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else process.exitCode = (await runChaos()) ? 0 : 1;

async function runChaos(): Promise<boolean> {
  const { browser } = values;
  const checks = Number(values.checks);
  const wanted = {
    ...{ seed: Number(values.seed), checks },
    deaths: Number(values.deaths ?? checks / 10),
    kills: Number(values.kills ?? checks / 250),
    visits: Math.ceil(checks / 200),
  };
  installBrowsers();
  const more = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  execFileSync('wxt', ['build', ...more], { stdio: 'ignore' });
  console.log(`Chaos in ${browser}, seed ${wanted.seed} …`);
  let next = 0;
  const outcome = await chaos(browser, wanted, ({ looks, deaths, kills }) => {
    if (looks < next) return;
    next += Math.max(50, checks / 20);
    console.log(`${looks} of ${checks} looks, ${deaths} deaths, ${kills} kills`);
  });
  const { text, isWhole } = told(outcome);
  console.log(text);
  if (!isWhole)
    console.log(
      `Again: npm run chaos -- --seed ${wanted.seed} --checks ${checks} --deaths ${wanted.deaths} --kills ${wanted.kills} --browser ${browser}`,
    );
  return isWhole;
}
