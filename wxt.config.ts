import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './src/guard/build/bare-scripts.ts';
import * as language from './src/language/build/plugin.ts';
import * as chunks from './src/ui/build/chunks.ts';
import * as style from './src/ui/build/inline-style.ts';

/** One place for what the browsers are told about us; README explains each permission. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: { ...language.hooks, ...style.hooks, ...chunks.hooks },
  vite: () => ({ plugins: [preact(), language.texts(), bareScripts()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'alarms',
      'scripting',
      'activeTab',
      'declarativeNetRequestWithHostAccess',
    ],
    commands: {
      urge: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_urgeCommand__' },
    },
    // Asked for in the click that makes the first reminder, and in the one that has copies made by themselves.
    optional_permissions: ['notifications', 'downloads'],
    options_ui: { page: 'home.html', open_in_tab: true },
    // Nothing at install; each profile asks for its own network. People of the fediverse live on any host.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: [
        "default-src 'self'",
        "connect-src 'none'",
        "object-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'breathing-room@breathing-room.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
            // Stores offer to phones what names them. What pages are covered and guarded by is in it from the same version on.
            gecko_android: { strict_min_version: '147.0' },
          },
        }
      : {
          minimum_chrome_version: '144',
          incognito: 'split',
          // As in Firefox 153, a site loses the window in which it opened a page that the pause stands in for.
          cross_origin_opener_policy: { value: 'same-origin' },
        }),
    web_accessible_resources: [
      {
        resources: ['pause.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
  }),
});
