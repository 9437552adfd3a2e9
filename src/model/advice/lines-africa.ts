import type { Country } from './help.ts';

/** Help lines of Africa; what was compared is told in `help-lines.ts`. */
export const AFRICA: Readonly<Record<string, Country>> = {
  KE: {
    emergency: ['999', '112'],
    harm: [
      { name: 'GBV Helpline', number: '1195', page: 'futuremedianews.com.na', dated: '2024-10-05' },
    ],
    crisis: [],
  },
  NG: {
    emergency: ['112'],
    harm: [
      {
        name: 'Domestic and Sexual Violence Agency',
        number: '0800 033 3333',
        where: 'Lagos',
        page: 'scudnewsng.com',
      },
    ],
    crisis: [
      {
        name: 'SURPIN',
        number: '0800 078 7746',
        hours: [],
        page: 'healthwise.punchng.com',
        dated: '2019',
      },
    ],
  },
  ZA: {
    emergency: ['112', '10111'],
    harm: [
      {
        name: 'GBV Command Centre',
        number: '0800 428 428',
        text: { to: '31531', say: 'help' },
        page: 'themercury.co.za',
        dated: '2025-12-23',
      },
    ],
    crisis: [{ name: 'SADAG', number: '0800 567 567', listed: 'sadag.org' }],
  },
};
