/** The catalogue and the interface agree: no text is missing, none is left over. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ANSWER_NAMES, answerRow, OWN } from '../../src/model/log/answers.ts';

/** Keys of the catalogue, plural forms taken together. */
function keysOf(yaml: string): string[] {
  const path: string[] = [];
  const keys = yaml.split('\n').flatMap((line) => {
    const [, indent, name, text] = /^( *)(\w+):(.*)$/.exec(line) ?? [];
    if (indent === undefined || name === undefined) return [];
    path.splice(indent.length / 2, path.length, name);
    return text?.trim() ? [path.join('.').replace(/\.(0|1|n)$/, '')] : [];
  });
  return [...new Set(keys)];
}

const code = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'src', 'wxt.config.ts'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Keys put together in code, by the ids of what they name. */
const COMPOSED = new RegExp(
  `^(${[
    'window|nudge|because|theme|care|careFor|focus|affirm',
    'fact|source|tale|way|since|question|sign|reply|readiness|reminders\\.(preset|chip)',
    'report\\.(outlook|span|headline|surface|by|step|chart)',
  ].join('|')})\\.`,
);

const camel = (id: string) => id.replace(/-(\w)/g, (_, one) => one.toUpperCase());

/** Keys that the table of answers asks for. */
const OF_ANSWERS = ANSWER_NAMES.map(answerRow).flatMap(
  ({ text, choices = [], isMany, asked, corrected, hasCard }) => [
    ...[...choices, ...(isMany ? [OWN] : [])].map((id) => `answer.${text}.${camel(id)}`),
    ...(asked ? [`answer.${text}Question`] : []),
    ...(corrected || hasCard ? [`answer.${text}Title`] : []),
  ],
);

test('every answer to tap has a text', () => {
  const keys = keysOf(readFileSync('src/locales/en.yml', 'utf8'));
  expect(OF_ANSWERS.filter((key) => !keys.includes(key))).toEqual([]);
});

test('every text is used', () => {
  const keys = keysOf(readFileSync('src/locales/en.yml', 'utf8'));
  expect(keys.length).toBeGreaterThan(100);
  const unused = keys
    .filter((key) => !COMPOSED.test(key) && !OF_ANSWERS.includes(key))
    .filter((key) => !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`));
  expect(unused).toEqual([]);
});
