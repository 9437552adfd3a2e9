import { SHORT_NUMBERS } from './emergency-pages.ts';
import type { Country } from './help-line.ts';

/** Help lines of East Asia; what was compared is told in `help-lines.ts`. */
export const EAST_ASIA: Readonly<Record<string, Country>> = {
  CN: {
    emergency: ['110', '120'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [],
    crisis: [
      // At least eighteen hours a day, each city as it sets them.
      {
        name: '心理援助热线',
        number: '12356',
        pages: [
          ['gs.people.com.cn/BIG5/n2/2024/1227/c183356-41089989.html', '2024-12-27', '2026-11-29'],
        ],
      },
    ],
  },
  HK: {
    emergency: ['999'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: '和諧之家',
        otherName: 'Harmony House',
        number: '2522 0434',
        hours: 'always',
        pages: [['www.harmonyhousehk.org/eng/shelter-for-women-and-children', null, '2026-11-29']],
      },
      {
        name: '社會福利署',
        otherName: 'Social Welfare Department',
        number: '2343 2255',
        hours: 'always',
        pages: [
          ['www.info.gov.hk/gia/general/202306/05/P2023060500553.htm', '2023-06-05', '2026-11-29'],
        ],
      },
    ],
    crisis: [
      {
        name: '情緒通',
        number: '18111',
        hours: 'always',
        pages: [
          [
            'shallwetalk.hk/cn/page/kick-off-ceremony-of-the-mental-health-support-hotline',
            '2023-12-27',
            '2026-11-29',
          ],
        ],
      },
      {
        name: '撒瑪利亞會',
        otherName: 'The Samaritans',
        number: '2896 0000',
        hours: 'always',
        pages: [
          ['samaritans.org.hk', '2013-09-25', '2026-12-01'],
          ['csrp.hku.hk/getting-help', null, '2026-11-29'],
        ],
      },
    ],
  },
  JP: {
    emergency: ['110', '119'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'DV相談＋',
        number: '0120-279-889',
        chat: 'soudanplus.jp',
        hours: 'always',
        pages: [
          [
            'www.town.aikawa.kanagawa.jp/i/soshiki/kyouikuiinkai/shogaigakusyu/syogai/info/1621311080043.html',
            '2024-03-28',
            '2026-11-29',
          ],
          ['www.city.anan.tokushima.jp/docs/2020042000071', '2020-04-20', '2026-11-29'],
        ],
      },
    ],
    crisis: [
      {
        name: 'よりそいホットライン',
        number: '0120-279-338',
        hours: 'always',
        pages: [
          ['www.mhlw.go.jp/stf/houdou/yorisoigatasoudansienjigyou', '2013-08-08', '2026-12-01'],
          [
            'kotobank.jp/word/%E3%82%88%E3%82%8A%E3%81%9D%E3%81%84%E3%81%BB%E3%81%A4%E3%81%A8%E3%82%89%E3%81%84%E3%82%93-3193813',
            null,
            '2026-11-29',
          ],
        ],
      },
      {
        name: 'よりそいホットライン、三県',
        number: '0120-279-226',
        region: '岩手・宮城・福島',
        hours: 'always',
        pages: [
          ['www.mhlw.go.jp/stf/houdou/yorisoigatasoudansienjigyou', '2013-08-08', '2026-12-01'],
          [
            'kotobank.jp/word/%E3%82%88%E3%82%8A%E3%81%9D%E3%81%84%E3%81%BB%E3%81%A4%E3%81%A8%E3%82%89%E3%81%84%E3%82%93-3193813',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  KR: {
    emergency: ['112', '119'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: '여성긴급전화',
        number: '1366',
        chat: 'women1366.kr',
        hours: 'always',
        pages: [
          ['www.asiatoday.co.kr/kn/view.php?key=20230924010014409', '2023-09-24', '2026-12-01'],
        ],
      },
    ],
    crisis: [
      {
        name: '자살예방 상담전화',
        number: '109',
        hours: 'always',
        pages: [
          ['eiec.kdi.re.kr/policy/materialView.do?num=246730', '2024-01-02', '2026-12-01'],
          ['newspim.com/news/view/20240102000281', '2024-01-02', '2026-11-29'],
        ],
      },
    ],
  },
  TW: {
    emergency: ['110', '119'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: '113 保護專線',
        number: '113',
        text: { to: '113' },
        hours: 'always',
        pages: [
          ['udn.com/news/story/7266/9329707', '2026-02-13', '2026-11-29'],
          ['fingermedia.tw/?p=259000', null, '2026-11-29'],
        ],
      },
    ],
    crisis: [
      {
        name: '安心專線',
        number: '1925',
        hours: 'always',
        pages: [['udn.com/news/story/7266/9329707', '2026-02-13', '2026-11-29']],
      },
    ],
  },
};
