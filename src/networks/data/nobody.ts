/**
 * Words that are nobody on any network: signing in and out, an account's recovery, consent and rules, and the
 * files that every site has. Somebody who is locked out or has to agree to something must never meet a pause there.
 */
export const NOBODY: ReadonlySet<string> = new Set([
  ...['account', 'accounts', 'accountscenter', 'account-recovery', 'account_recovery', 'activate'],
  ...['appeal', 'appeals', 'auth', 'auth_platform', 'authenticate', 'authorize', 'authwall'],
  ...['captcha', 'challenge', 'checkpoint', 'confirm', 'confirmation', 'confirmemail', 'consent'],
  ...['cookie', 'cookies', 'deactivate', 'deactivated', 'device', 'disabled', 'forgot'],
  ...[
    'forgot-password',
    'forgot_password',
    'gdpr',
    'help',
    'identify',
    'legal',
    'locked',
    'log-in',
  ],
  ...['log-out', 'log_in', 'log_out', 'login', 'logout', 'mfa', 'oauth', 'oauth2', 'onboarding'],
  ...['passkey', 'passkeys', 'password', 'password-reset', 'password_reset', 'policies', 'policy'],
  ...['privacy', 'recaptcha', 'recover', 'recovery', 'register', 'reset', 'reset-password'],
  ...['reset_password', 'restore', 'restricted', 'safety', 'security', 'session', 'sessions'],
  ...['settings', 'sign-in', 'sign-out', 'sign-up', 'sign_in', 'sign_out', 'sign_up', 'signin'],
  ...['signout', 'signup', 'sso', 'support', 'suspended', 'terms', 'tos', 'two-factor'],
  ...['two_factor', 'two_step_verification', 'twofactor', 'unlock', 'unsubscribe', 'verification'],
  ...['verify', 'welcome'],
  ...['ads.txt', 'favicon.ico', 'manifest.json', 'robots.txt', 'sitemap.xml', 'sw.js'],
]);
