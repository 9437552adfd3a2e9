/** Not everybody has friends or family to turn to: where these are named, so is somebody one trusts. */
import { expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';

const CLOSE = /\b(friends?|family|relatives?|parents?|sisters?|brothers?)\b/i;
const TRUSTED = /\bsomeone (you|I) trust\b/i;

/** Texts that send nobody to anyone, and why. */
const NOBODY_TO_TURN_TO = {
  'people-friendOf': 'whose profile it is',
  'people-familyOf': 'whose profile it is',
  'report-together': 'whose profiles they are',
  'phoneDoes-unfriend': 'a network’s word',
  'phoneHow-facebook-unfollow': 'a network’s word',
  'sign-friends-name': 'the user’s own words',
  'sign-company-name': 'the user’s own words',
  'nudge-tired': 'how to talk to oneself',
};

test('whoever is sent to friends or family is sent to someone they trust as well', () => {
  const alone = catalogue.filter(([, text]) => CLOSE.test(text) && !TRUSTED.test(text));
  const keys = new Set(alone.map(([key]) => key));
  expect([...keys].sort()).toEqual(Object.keys(NOBODY_TO_TURN_TO).sort());
});
