import { SHORT_NUMBERS } from './emergency-pages.ts';
import type { Country } from './help-line.ts';

/** Help lines of Southern and Eastern Europe; what was compared is told in `help-lines.ts`. */
export const SOUTHERN_EUROPE: Readonly<Record<string, Country>> = {
  CZ: {
    emergency: ['112', '158'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Linka pomoci obětem',
        number: '116 006',
        hours: 'always',
        pages: [
          ['www.116006.cz', null, '2026-12-01'],
          [
            'www.irozhlas.cz/zpravy-domov/bezplatna-linka-psychicke-pomoci-omezuje-provoz-prosinec-je-pritom_2412080600_job',
            '2024-12-08',
            '2026-11-29',
          ],
          [
            'www.domacinasili.cz/linka-116-006-pomaha-obetem-kriminality-a-domaciho-nasili',
            '2017-03',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      // Its weekends were stopped for want of money, and no page tells whether they came back.
      {
        name: 'Linka první psychické pomoci',
        number: '116 123',
        pages: [
          [
            'www.irozhlas.cz/zpravy-domov/bezplatna-linka-psychicke-pomoci-omezuje-provoz-prosinec-je-pritom_2412080600_job',
            '2024-12-08',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  ES: {
    emergency: ['112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: '016',
        number: '016',
        whatsapp: '34 600 000 016',
        hours: 'always',
        pages: [
          [
            'elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio',
            '2025-08-24',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Línea 024',
        number: '024',
        hours: 'always',
        pages: [
          [
            'www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
            '2022-05-09',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  GR: {
    emergency: ['112', '100'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'SOS 15900',
        number: '15900',
        hours: 'always',
        pages: [
          [
            'www.dnews.gr/eidhseis/ellada/558307/sos-15900-milise-mas-i-nea-kampania-kata-tis-emfylis-kai-endooikogeneiakis-vias',
            '2025-11-25',
            '2026-11-29',
          ],
          [
            'www.skai.gr/news/politics/sakellaropoulou-episkepsi-sta-grafeia-tou-15900',
            '2023-11-25',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [],
  },
  IT: {
    emergency: ['112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: '1522',
        number: '1522',
        chat: '1522.eu',
        hours: 'always',
        pages: [
          ['www.1522.eu/cose-1522/?lang=en', null, '2026-12-01'],
          [
            'lineaamica.gov.it/news-e-multimedia/news/d/2024/11/25/non-sei-sola-chiama-il-1522-boom-dell-help-line-per-le-vittime-di-violenza-e-stalking',
            '2024-11-25',
            '2026-12-01',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Telefono Amico',
        number: '02 2327 2327',
        whatsapp: '39 324 011 7252',
        hours: [{ from: '09:00', to: '24:00' }],
        pages: [
          [
            'agensir.it/quotidiano/2024/12/11/natale-telefono-amico-italia-dalla-vigilia-a-sant-stefano-del-2023-oltre-620-richieste-di-aiuto-in-tre-giorni',
            '2024-12-11',
            '2026-11-29',
          ],
          [
            'www.ansa.it/lombardia/notizie/2024/12/19/natale-con-chi-e-solo-la-maratona-di-telefono-amico_60daa9c9-ac0b-436f-a0c2-e65411ab11a2.html',
            '2024-12-19',
            '2026-11-29',
          ],
          [
            'www.tpi.it/news/solo-a-natale-telefono-amico-20211215850521',
            '2021-12-15',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  PL: {
    emergency: ['112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Niebieska Linia',
        number: '800 120 002',
        hours: 'always',
        pages: [
          [
            'pap-mediaroom.pl/zdrowie-i-styl-zycia/30-lat-realnej-pomocy-jubileusz-ogolnopolskiego-pogotowia-dla-osob-doznajacych',
            '2025',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      // 800 70 2222 is left out: a newspaper of 2021 says that it ended with 2020, and no later page was found.
      {
        name: '116 123',
        number: '116 123',
        chat: '116sos.pl',
        hours: 'always',
        pages: [
          [
            'banai.pl/ponad-110-tys-polaczen-z-numerem-116-123-ministerstwo-cyfryzacji-o-pomocy-dla-osob-w-kryzysie-emocjonalnym',
            '2024-01-19',
            '2026-12-01',
          ],
          [
            'www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania',
            null,
            '2026-12-01',
          ],
        ],
      },
    ],
  },
  PT: {
    emergency: ['112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Informação a Vítimas de Violência Doméstica',
        number: '800 202 148',
        text: { to: '3060' },
        hours: 'always',
        pages: [
          ['www.cig.gov.pt/?p=27436', null, '2026-11-28'],
          [
            'bragadivercidade.pt/noticias/campanha-eusobrevi-a-violencia-domestica-e-uma-luta-de-todos',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: '1411',
        number: '1411',
        hours: 'always',
        pages: [
          [
            '24noticias.sapo.pt/vida/artigos/linha-nacional-de-prevencao-do-suicidio-atendeu-mais-chamadas-na-epoca-natalicia-entre-novembro-de-janeiro-foram-mais-de-seis-mil',
            '2026-03-10',
            '2026-11-29',
          ],
        ],
      },
      {
        name: 'SOS Voz Amiga',
        number: '213 544 545',
        hours: [{ from: '15:30', to: '00:30' }],
        pages: [
          [
            '24noticias.sapo.pt/vida/artigos/linha-nacional-de-prevencao-do-suicidio-atendeu-mais-chamadas-na-epoca-natalicia-entre-novembro-de-janeiro-foram-mais-de-seis-mil',
            '2026-03-10',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  TR: {
    emergency: ['112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Aile İçi Şiddet Acil Yardım Hattı',
        number: '0212 656 96 96',
        hours: 'always',
        pages: [
          ['tkdf.org.tr/sss?lang=en', null, '2026-11-29'],
          [
            'www.sondakika.com/yerel/haber-siddettin-olmadigi-bir-atasehir-icin-calisiyoruz-14581498',
            '2021-12',
            '2026-11-29',
          ],
        ],
      },
      {
        name: 'ALO 183',
        number: '183',
        hours: 'always',
        pages: [
          [
            'elazighaber23.com/alo-183-sosyal-destek-hattina-elazig-da-bakin-kac-kisi-basvurdu/2391',
            null,
            '2026-12-01',
          ],
          ['www.sosyalnabz.com.tr/p/kadna-yonelik-siddetle-mucadele.html', null, '2026-11-29'],
          [
            'polisnoktasi.com/kadin-cocuk-ve-sosyal-hizmetleri-kapsaminda-alo-183-hatti',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [],
  },
};
