import { SHORT_NUMBERS } from './emergency-pages.ts';
import type { Country } from './help-line.ts';

/** Help lines of Western Europe; what was compared is told in `help-lines.ts`. */
export const WESTERN_EUROPE: Readonly<Record<string, Country>> = {
  AT: {
    emergency: ['112', '133'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Frauenhelpline gegen Gewalt',
        number: '0800 222 555',
        chat: 'haltdergewalt.at',
        hours: 'always',
        pages: [
          ['frauenhelpline.at/berichte/2003/vorwort.htm', '2003', '2026-12-01'],
          [
            'www.sn.at/panorama/oesterreich/gewaltopfer-suchten-hilfe-am-telefon-103289845',
            '2021-05',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'TelefonSeelsorge',
        number: '142',
        chat: 'onlineberatung-telefonseelsorge.at',
        hours: 'always',
        pages: [
          ['www.katholisch.at/telefonseelsorge', null, '2026-12-01'],
          [
            'www.ots.at/presseaussendung/OTM_20230425_OTM0006/telefonseelsorge-seit-25-jahren-amtlicher-notruf-fuer-die-seele',
            '2023-04-25',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  BE: {
    emergency: ['112', '101'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: '1712',
        number: '1712',
        chat: '1712.be',
        language: 'Nederlands',
        hours: [{ from: '09:00', to: '17:00', days: [1, 5] }],
        pages: [
          ['www.1712.be/nl/over-1712', null, '2026-11-29'],
          ['www.nieuwsblad.be/cnt/dmf20190225_04205378', '2019-02', '2026-11-29'],
        ],
      },
      {
        name: 'Écoute violences conjugales',
        number: '0800 30 030',
        language: 'français',
        hours: 'always',
        pages: [
          ['www.ecouteviolencesconjugales.be/qui-sommes-nous/presentation', null, '2026-11-29'],
        ],
      },
    ],
    crisis: [
      {
        name: 'Zelfmoordlijn',
        number: '1813',
        chat: 'zelfmoord1813.be',
        language: 'Nederlands',
        hours: 'always',
        pages: [
          ['zelfmoord1813.be/blog/chat-zelfmoordlijn-langer-geopend', null, '2026-12-01'],
          [
            'www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers',
            '2026-02',
            '2026-11-29',
          ],
        ],
      },
      {
        name: 'Centre de Prévention du Suicide',
        number: '0800 32 123',
        language: 'français',
        hours: 'always',
        pages: [
          [
            'www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers',
            '2026-02',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  CH: {
    emergency: ['112', '117'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Opferhilfe',
        otherName: 'Aide aux victimes',
        number: '142',
        hours: 'always',
        pages: [
          ['www.opferhilfe-schweiz.ch/de', '2026-10-07', '2026-11-29', 'list'],
          // It was written before the number began in May 2026.
          [
            'swiss-now.ch/basel/rund-um-die-uhr-hilfe-neuer-opferhilfedienst-startet-in-basel',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Die Dargebotene Hand',
        otherName: 'La Main Tendue',
        number: '143',
        chat: '143.ch',
        hours: 'always',
        pages: [
          ['www.143.ch/unsere-geschichte', null, '2026-11-29'],
          ['winterthur.143.ch/Beratung/Beratungsangebot/Copy_of_Nacht', null, '2026-11-29'],
        ],
      },
    ],
  },
  DE: {
    emergency: ['112', '110'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Hilfetelefon Gewalt gegen Frauen',
        number: '116 016',
        chat: 'hilfetelefon.de',
        hours: 'always',
        pages: [
          ['www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html', null, '2026-11-28'],
          [
            'landkreis-heidenheim.de/hilfetelefon+_gewalt+gegen+frauen_+und+_gewalt+an+maennern_',
            null,
            '2026-11-29',
          ],
        ],
      },
      {
        name: 'Hilfetelefon Gewalt an Männern',
        number: '0800 123 9900',
        chat: 'maennerhilfetelefon.de',
        hours: [
          { from: '08:00', to: '20:00', days: [1, 4] },
          { from: '08:00', to: '15:00', days: [5, 5] },
        ],
        pages: [
          [
            'landkreis-heidenheim.de/hilfetelefon+_gewalt+gegen+frauen_+und+_gewalt+an+maennern_',
            null,
            '2026-11-29',
          ],
          [
            'www.baden-wuerttemberg.de/de/service/presse/pressemitteilung/pid/maennerhilfetelefon-wird-fuer-immer-mehr-maenner-anlaufstelle',
            '2022-04',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'TelefonSeelsorge',
        number: '0800 111 0 111',
        chat: 'telefonseelsorge.de',
        hours: 'always',
        pages: [
          [
            'www.spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834',
            '2022-09',
            '2026-11-29',
          ],
          ['www.domradio.de/glossar/telefonseelsorge-0', '2016-07-19', '2026-11-29'],
        ],
      },
    ],
  },
  FR: {
    emergency: ['112', '17'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Violences Femmes Info',
        number: '3919',
        hours: 'always',
        pages: [
          ['www.service-public.gouv.fr/particuliers/actualites/A16929', '2026-02-04', '2026-11-28'],
          [
            'www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
            '2023-11',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: '3114',
        number: '3114',
        hours: 'always',
        pages: [['3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114', null, '2026-11-29']],
      },
    ],
  },
  NL: {
    emergency: ['112'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Veilig Thuis',
        number: '0800 2000',
        chat: 'veiligthuis.nl',
        hours: 'always',
        pages: [
          [
            'www.veiligthuisnoordoostgelderland.nl/chat-veilig-thuis-zeker-tot-einde-2020',
            null,
            '2026-12-01',
          ],
          [
            'www.gemeente.nu/veiligheid/bereikbaarheid-veilig-thuis-met-24-7-chatfunctie-wenselijk',
            '2025-10-29',
            '2026-12-01',
          ],
          ['www.regiogv.nl/nieuws/chatfunctie-veilig-thuis-verlengd', '2021-02-10', '2026-11-29'],
        ],
      },
    ],
    crisis: [
      {
        name: '113 Zelfmoordpreventie',
        number: '113',
        chat: '113.nl',
        hours: 'always',
        pages: [
          [
            'www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
            '2025-10-03',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
};
