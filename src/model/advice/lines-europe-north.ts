import { SHORT_NUMBERS } from './emergency-pages.ts';
import type { Country } from './help-line.ts';

/** Help lines of Northern Europe; what was compared is told in `help-lines.ts`. */
export const NORTHERN_EUROPE: Readonly<Record<string, Country>> = {
  DK: {
    emergency: ['112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Lev Uden Vold',
        number: '1888',
        hours: 'always',
        pages: [
          [
            'levudenvold.dk/aktuelt/nyheder/lev-uden-vold-modtog-i-2022-rekordmange-opkald',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Livslinien',
        number: '70 201 201',
        chat: 'livslinien.dk',
        hours: [{ from: '09:00', to: '05:00' }],
        pages: [['www.livslinien.dk', '2026-10-07', '2026-11-29', 'list']],
      },
    ],
  },
  FI: {
    emergency: ['112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Nollalinja',
        number: '116 016',
        chat: 'nollalinja.fi',
        hours: 'always',
        pages: [
          ['www.nollalinja.fi/en', '2026-10-07', '2026-11-29', 'list'],
          ['nollalinja.fi/en', null, '2026-11-29'],
        ],
      },
    ],
    crisis: [
      {
        name: 'MIELI Kriisipuhelin',
        number: '09 2525 0111',
        language: 'suomi',
        hours: 'always',
        pages: [
          ['mentalhealth.fi/where-to-go-in-an-emergency', null, '2026-11-29'],
          [
            'www.sttinfo.fi/tiedote/71748410/mieli-kriisipuhelimessa-jalleen-ennatysvuosi-yli-111-000-vastattua-puhelua',
            '2026-01-21',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  GB: {
    emergency: ['999'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'National Domestic Abuse Helpline',
        number: '0808 2000 247',
        chat: 'nationaldahelpline.org.uk',
        region: 'England',
        hours: 'always',
        pages: [
          ['www.refuge.org.uk/category/news', null, '2026-11-29'],
          ['www.nationaldahelpline.org.uk', '2026-10-07', '2026-11-29', 'list'],
        ],
      },
      {
        name: 'Domestic Abuse and Forced Marriage Helpline',
        number: '0800 027 1234',
        chat: 'sdafmh.org.uk',
        region: 'Scotland',
        hours: 'always',
        pages: [
          ['safer.scot/information/da/report', null, '2026-11-29'],
          ['sdafmh.org.uk', '2026-10-07', '2026-11-29', 'list'],
        ],
      },
      {
        name: 'Live Fear Free',
        number: '0808 80 10 800',
        text: { to: '07860 077333' },
        chat: 'gov.wales/live-fear-free',
        region: 'Wales',
        hours: 'always',
        pages: [['www.gov.wales/live-fear-free/sexual-violence', null, '2026-11-29']],
      },
      {
        name: 'Domestic and Sexual Abuse Helpline',
        number: '0808 802 1414',
        chat: 'dsahelpline.org',
        region: 'Northern Ireland',
        hours: 'always',
        pages: [
          [
            'dsahelpline.org/2023/12/22/domestic-and-sexual-abuse-helpline-could-receive-50-calls-per-day-over-christmas-week',
            '2023-12-22',
            '2026-12-01',
          ],
        ],
      },
      {
        name: 'Galop, for LGBT+ people',
        number: '0800 999 5428',
        hours: [
          { from: '10:00', to: '20:30', days: [1, 4] },
          { from: '10:00', to: '16:30', days: [5, 5] },
        ],
        pages: [
          ['galop.org.uk/about/history', null, '2026-12-01'],
          [
            'hellorayo.co.uk/hits-radio/uk/news/new-lgbt-abuse-helpline-launched',
            '2023-02-02',
            '2026-11-29',
          ],
        ],
      },
      {
        name: 'Men’s Advice Line',
        number: '0808 801 0327',
        hours: [{ from: '10:00', to: '17:00', days: [1, 5] }],
        pages: [
          ['mensadviceline.org.uk', '2026-10-07', '2026-11-29', 'list'],
          [
            'www.wired-gov.net/wg/wg-news-1.nsf/print/Help+for+men+abused+by+partners+29042010090404',
            '2010-04-29',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Samaritans',
        number: '116 123',
        hours: 'always',
        pages: [
          ['www.samaritans.org/how-we-can-help/contact-samaritan', null, '2026-11-29'],
          ['civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html', null, '2026-11-29'],
        ],
      },
      {
        name: 'Shout',
        text: { to: '85258', say: 'SHOUT' },
        hours: 'always',
        pages: [['giveusashout.org/about-us/faq', '2024-11-04', '2026-11-29']],
      },
    ],
  },
  IE: {
    emergency: ['112', '999'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Women’s Aid',
        number: '1800 341 900',
        hours: 'always',
        pages: [
          [
            'www.womensaid.ie/about/newsevents/news/2016/09/05/media-release-41-calls-a-day-to-womens-aid-in-2016',
            '2016-09-05',
            '2026-11-29',
          ],
          ['www.womensaid.ie', '2026-10-07', '2026-11-29', 'list'],
        ],
      },
      {
        name: 'Men’s Aid',
        number: '01 554 3811',
        hours: [{ from: '09:00', to: '17:00', days: [1, 5] }],
        pages: [['www.mensaid.ie', '2026-10-07', '2026-11-29', 'list']],
      },
    ],
    crisis: [
      {
        name: 'Samaritans',
        number: '116 123',
        hours: 'always',
        pages: [
          [
            'www.irishhealthpro.com/content/news/show/name/big-jump-in-calls-to-samaritans-since-2014',
            '2016-04-12',
            '2026-11-29',
          ],
          ['www.samaritans.org/ireland/samaritans-ireland', '2026-10-07', '2026-11-29', 'list'],
        ],
      },
      {
        name: 'Text About It',
        text: { to: '50808', say: 'TALK' },
        hours: 'always',
        pages: [
          [
            'todayfm.com/news/247-mental-health-text-support-service-officially-launched-1031466',
            '2020-06-16',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  NO: {
    emergency: ['112', '113'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'VO-linjen',
        number: '116 006',
        hours: 'always',
        pages: [
          [
            'www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang',
            null,
            '2026-11-29',
          ],
          [
            'www.nordlandsforskning.no/nb/publikasjoner/report/evaluering-av-vo-linjen',
            '2023',
            '2026-12-01',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Mental Helse',
        number: '116 123',
        hours: 'always',
        pages: [
          [
            'www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
            '2021-11',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  SE: {
    emergency: ['112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Kvinnofridslinjen',
        number: '116 016',
        hours: 'always',
        pages: [
          ['kvinnofridslinjen.se', '2026-10-07', '2026-11-29', 'list'],
          [
            'www.nck.uu.se/nyhetsarkiv/nyhetsvisningssida/?tarContentId=1064362&languageId=3&id=965',
            '2023-07-10',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Självmordslinjen, Mind',
        number: '90101',
        chat: 'mind.se',
        hours: 'always',
        pages: [
          [
            'newsroom.notified.com/mind-1/posts/pressreleases/vasterbotten-har-bast-psykisk-halsa-enligt-mi',
            '2015',
            '2026-12-01',
          ],
          [
            'www.sosalarm.se/pressrum/nyheter/2020/kanslan-av-att-bara-finnas-och-lyssna-gor-jattestor-skillnad',
            '2020',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
};
