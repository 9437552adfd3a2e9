import type { Country } from './help.ts';

/** Help lines of Asia; what was compared is told in `help-lines.ts`. */
export const ASIA: Readonly<Record<string, Country>> = {
  CN: {
    emergency: ['110', '120'],
    harm: [],
    crisis: [
      {
        name: '心理援助热线',
        number: '12356',
        hours: [],
        page: 'c.m.163.com/news/a/JKBD9CKU0514CC6P.html',
        dated: '2024-12-25',
      },
    ],
  },
  HK: {
    emergency: ['999'],
    harm: [
      {
        name: '和諧之家 · Harmony House',
        number: '2522 0434',
        page: 'harmonyhousehk.org/eng/shelter-for-women-and-children',
      },
      {
        name: '社會福利署 · Social Welfare Department',
        number: '2343 2255',
        page: 'info.gov.hk',
        dated: '2023-06-05',
      },
    ],
    crisis: [
      { name: '情緒通', number: '18111', page: 'shallwetalk.hk', dated: '2023-12-27' },
      {
        name: '撒瑪利亞會 · The Samaritans',
        number: '2896 0000',
        page: 'csrp.hku.hk/getting-help',
      },
    ],
  },
  ID: {
    emergency: ['112'],
    harm: [
      {
        name: 'SAPA 129',
        number: '129',
        whatsapp: '62 811 1129 129',
        page: 'prokalteng.jawapos.com',
        dated: '2026-01-28',
      },
    ],
    crisis: [
      {
        name: 'Healing119',
        chat: 'healing119.id',
        page: 'kesprimkom.kemkes.go.id',
        dated: '2025-08-07',
      },
    ],
  },
  IL: {
    emergency: ['100', '101'],
    harm: [
      {
        name: 'משרד הרווחה',
        number: '118',
        hours: [],
        page: 'timesofisrael.com',
        dated: '2021-11-17',
      },
    ],
    crisis: [{ name: 'ער״ן', number: '1201', page: 'jerusaleminstitute.org.il' }],
  },
  IN: {
    emergency: ['112'],
    harm: [
      {
        name: 'Women Helpline',
        number: '181',
        page: 'righttoinformation.wiki',
        dated: '2026-06-19',
      },
      {
        name: 'National Commission for Women',
        number: '14490',
        page: 'munsifdaily.com/?p=266564',
        dated: '2025-11',
      },
    ],
    crisis: [
      {
        name: 'Tele-MANAS',
        number: '14416',
        page: 'theshillongtimes.com',
        dated: '2025-02-07',
      },
    ],
  },
  JP: {
    emergency: ['110', '119'],
    harm: [
      {
        name: 'DV相談＋',
        number: '0120-279-889',
        chat: 'soudanplus.jp',
        page: 'gov-online.go.jp/cam/no_dvca/dv03',
      },
    ],
    crisis: [{ name: 'よりそいホットライン', number: '0120-279-338', page: 'kotobank.jp' }],
  },
  KR: {
    emergency: ['112', '119'],
    harm: [
      {
        name: '여성긴급전화',
        number: '1366',
        chat: 'women1366.kr',
        page: 'evaw-global-database.unwomen.org/en/countries/asia/republic-of-korea',
        dated: '2008',
      },
    ],
    crisis: [
      { name: '자살예방 상담전화', number: '109', page: 'newspim.com', dated: '2024-01-02' },
    ],
  },
  MY: {
    emergency: ['999'],
    harm: [
      { name: 'Talian Kasih', number: '15999', page: 'news.amierul.com', dated: '2025-11-10' },
    ],
    crisis: [
      {
        name: 'Talian HEAL',
        number: '15555',
        hours: [{ from: '08:00', to: '24:00' }],
        page: 'vietnamnews.vn',
        dated: '2026-01-07',
      },
    ],
  },
  PH: {
    emergency: ['911'],
    harm: [{ name: 'Unified 911', number: '911', page: 'tribune.net.ph', dated: '2026-03-02' }],
    crisis: [
      {
        name: 'NCMH Crisis Hotline',
        number: '0917 899 8727',
        page: 'gr888.co',
        dated: '2025-10',
      },
    ],
  },
  PK: {
    emergency: ['15', '1122'],
    harm: [
      {
        name: 'Ministry of Human Rights',
        number: '1099',
        page: 'thenews.com.pk',
        dated: '2020-11',
      },
    ],
    crisis: [{ name: 'Umang', number: '0311 7786264', page: 'dawn.com', dated: '2022-06-03' }],
  },
  SG: {
    emergency: ['999', '995'],
    harm: [
      {
        name: 'National Anti-Violence Helpline',
        number: '1800 777 0000',
        page: 'channelnewsasia.com',
        dated: '2021-02',
      },
    ],
    crisis: [
      {
        name: 'Samaritans of Singapore',
        number: '1767',
        whatsapp: '65 9151 1767',
        page: 'mothership.sg',
        dated: '2022-09-10',
      },
      {
        name: 'national mindline',
        number: '1771',
        whatsapp: '65 6669 1771',
        page: 'asiaone.com',
        dated: '2025-06',
      },
    ],
  },
  TW: {
    emergency: ['110', '119'],
    harm: [
      {
        name: '113 保護專線',
        number: '113',
        text: { to: '113' },
        page: 'tw.news.yahoo.com',
        dated: '2026-02-12',
      },
    ],
    crisis: [{ name: '安心專線', number: '1925', page: 'udn.com', dated: '2026-02-13' }],
  },
};
