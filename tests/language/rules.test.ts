/** What keeps every screen fit for every language. When one is found broken, it gets a rule here. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'entrypoints'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => existsSync(file));

/** Lines of files that break a rule, each with its place. */
const breaking = (which: RegExp, rule: RegExp): string[] =>
  files
    .filter((file) => which.test(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, index) => ({ line: line.trim(), place: `${file}:${index + 1}` }))
        .filter(({ line }) => rule.test(line))
        .map(({ line, place }) => `${place} ${line}`),
    );

test('layout knows a start and an end, not a left and a right', () => {
  const physical =
    /(margin|padding|border)-(left|right)|-(left|right)-radius|(text-align|float|clear): (left|right)|^(left|right):/;
  expect(breaking(/\.css$/, physical)).toEqual([]);
});

test('what has four sides has the same at its start and its end', () => {
  const sides = breaking(/\.css$/, /^(margin|padding|inset): /);
  const uneven = sides.filter((line) => {
    const values = line.replace(/^.*?: |;$/g, '').match(/[\w-]+\([^)]*\)|[^\s]+/g) ?? [];
    return values.length === 4 && values[1] !== values[3];
  });
  expect(uneven).toEqual([]);
});

test('dates, numbers and lists are in the chosen language', () => {
  const browsers =
    /toLocale\w*String\((\)|undefined)|new Intl\.\w+\((\)|undefined)|navigator\.language/;
  expect(breaking(/^(?!src\/language\/).*\.tsx?$/, browsers)).toEqual([]);
});

test('no sentence is put together from pieces', () => {
  const pieces = /\$\{t\(|\bt\([^()]*\)\}? *\+|\+ *t\(|join\('[^']* [^']*'\)|\{t\([^{}]*\)\} \{t\(/;
  // What runs as we build makes no sentence.
  expect(breaking(/^src\/(ui|background)\/(?!build\/).*\.tsx?$/, pieces)).toEqual([]);
});
