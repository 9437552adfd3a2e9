import { SHORT_NUMBERS } from './emergency-pages.ts';
import type { Country } from './help-line.ts';

/** Help lines of the Americas; what was compared is told in `help-lines.ts`. */
export const AMERICAS: Readonly<Record<string, Country>> = {
  AR: {
    emergency: ['911'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Línea 144',
        number: '144',
        whatsapp: '54 9 11 2771 6463',
        hours: 'always',
        pages: [
          [
            'elespejoweb.com/2025/09/19/doce-anos-de-la-linea-144-un-pilar-contra-la-violencia-de-genero-en-argentina',
            '2025-09-19',
            '2026-11-29',
          ],
          [
            'www.telam.com.ar/notas/202309/640470-linea-144-violencia-de-genero.html',
            '2023-09',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Salud mental',
        number: '0800 999 0091',
        hours: 'always',
        pages: [
          [
            'mediosdelsur.com.ar/2022/10/20/salud-mental-ya-funciona-la-linea-de-contencion-y-ayuda-que-opera-las-24-horas',
            '2022-10-20',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  BR: {
    emergency: ['190', '192'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Ligue 180',
        number: '180',
        whatsapp: '55 61 9610 0180',
        hours: 'always',
        pages: [
          [
            'www.oliberal.com/cop-30/ligue-180-cria-canal-exclusivo-para-atender-denuncias-de-violencia-durante-a-cop-30-1.1043786',
            '2025-11-01',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'CVV',
        number: '188',
        chat: 'cvv.org.br',
        hours: 'always',
        pages: [
          [
            'www.em.com.br/nacional/2026/03/7366817-centro-de-valorizacao-da-vida-completa-64-anos-e-celebra-a-escuta.html',
            '2026-03-03',
            '2026-12-01',
          ],
          [
            'www.hercampus.com/school/casper-libero/escuta-que-transforma-como-o-cvv-salva-vidas',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  CA: {
    emergency: ['911'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Family Violence Info Line',
        number: '310 1818',
        text: { to: '310 1818' },
        region: 'Alberta',
        hours: 'always',
        pages: [
          [
            'www.alberta.ca/release.cfm?xID=8492004BE91D6-04CD-E416-524BF9B9C42C8695',
            null,
            '2026-11-29',
          ],
        ],
      },
      {
        name: 'VictimLinkBC',
        number: '1-800-563-0808',
        region: 'British Columbia',
        hours: 'always',
        pages: [
          ['news.gov.bc.ca/releases/2016PSSG0111-000923', '2016', '2026-11-29'],
          ['www.policevictimservices.bc.ca/need-help', null, '2026-11-29'],
        ],
      },
      {
        name: 'Domestic Violence Information Line',
        number: '1-877-977-0007',
        text: { to: '204 792 5302' },
        region: 'Manitoba',
        hours: 'always',
        pages: [
          ['www.manitoba.ca/msw/fvpp/about.html', null, '2026-11-29'],
          ['maws.mb.ca/our-work/campaigns/more-than-campaign', '2022-07', '2026-11-29'],
        ],
      },
      {
        name: 'Assaulted Women’s Helpline',
        number: '1-866-863-0511',
        region: 'Ontario',
        hours: 'always',
        pages: [
          [
            'www.canada.ca/en/public-health/services/health-promotion/stop-family-violence/services.html',
            '2026-10-07',
            '2026-11-29',
            'list',
          ],
          [
            'issuu.com/globalheroes/docs/0224-ghn_-_global_heroes_february/s/43803163',
            '2024-02',
            '2026-11-29',
          ],
        ],
      },
      {
        name: 'SOS violence conjugale',
        number: '1-800-363-9010',
        region: 'Québec',
        hours: 'always',
        pages: [
          ['www.accueil-pourelle.org/documentation/sos-violence-conjugale', null, '2026-11-29'],
          ['www.sosviolenceconjugale.ca/?page_id=2701', null, '2026-11-29'],
        ],
      },
    ],
    crisis: [
      {
        name: '9-8-8 Suicide Crisis Helpline',
        number: '988',
        text: { to: '988' },
        hours: 'always',
        pages: [
          [
            'www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
            '2023-11-30',
            '2026-12-01',
          ],
        ],
      },
    ],
  },
  CL: {
    emergency: ['133', '131'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Fono 1455',
        number: '1455',
        whatsapp: '56 9 9700 7000',
        hours: [{ from: '08:00', to: '24:00', days: [1, 5] }],
        pages: [
          ['minmujeryeg.gob.cl/?page_id=4023', null, '2026-11-29'],
          [
            'regionesnoticias.cl/antofagasta/2024/03/13/sernameg-refuerza-informacion-sobre-los-canales-de-orientacion-y-denuncia-en-casos-de-violencia-de-genero/36320/amp',
            '2024-03-13',
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: '*4141',
        number: '*4141',
        hours: 'always',
        pages: [
          [
            'www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos',
            '2025-10-28',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  CO: {
    emergency: ['123'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Línea 155',
        number: '155',
        hours: 'always',
        pages: [
          [
            'redprensa.com/locales/policia-refuerza-ruta-de-proteccion-para-mujeres',
            null,
            '2026-11-29',
          ],
          [
            'oas.policia.gov.co/index.php/noticia/una-llamada-tiempo-puede-marcar-diferencia-linea-155-orientacion-mujeres-victimas-violencia',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: 'Línea 106',
        number: '106',
        whatsapp: '57 300 754 8933',
        region: 'Bogotá',
        hours: 'always',
        pages: [
          [
            'www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio',
            '2025-09-11',
            '2026-11-29',
          ],
          [
            'www.bogota.gov.co/servicios/guia-de-tramites-y-servicios/linea-106',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  MX: {
    emergency: ['911'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'Línea de las Mujeres, opción 1',
        number: '079',
        hours: 'always',
        pages: [['www.jornada.com.mx/2025/11/05/sociedad/039n2soc', '2025-11-05', '2026-11-29']],
      },
    ],
    crisis: [
      {
        name: 'Línea de la Vida',
        number: '800 911 2000',
        hours: 'always',
        pages: [
          [
            'www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda',
            '2025-12-24',
            '2026-11-29',
          ],
        ],
      },
    ],
  },
  US: {
    emergency: ['911'],
    emergencyPages: [SHORT_NUMBERS],
    harm: [
      {
        name: 'National Domestic Violence Hotline',
        number: '1-800-799-7233',
        text: { to: '88788', say: 'START' },
        chat: 'thehotline.org',
        hours: 'always',
        pages: [
          [
            'ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
            '2022-01-20',
            '2026-11-29',
          ],
          [
            'areachbeyondthesurface.org/the-national-domestic-violence-hotline-a-lifeline-for-those-in-crisis',
            null,
            '2026-11-29',
          ],
        ],
      },
    ],
    crisis: [
      {
        name: '988 Suicide & Crisis Lifeline',
        number: '988',
        text: { to: '988' },
        chat: '988lifeline.org',
        hours: 'always',
        pages: [
          ['www.samhsa.gov/find-help/988/faqs', null, '2026-12-01'],
          [
            'hcfl.gov/residents/parks-and-leisure/mindful-mondays/national-crisis-help-line',
            '2023-09-26',
            '2026-12-01',
          ],
        ],
      },
    ],
  },
};
