import { expect, test } from 'vitest';
import { engineOrder } from '../../../src/model/cover/engine-order.ts';
import { ENGINES } from '../../../src/networks/data/engines.ts';

const ids = (closed: readonly string[], language: string) => {
  const { first, rest } = engineOrder(closed, language);
  expect([...first, ...rest].map(({ id }) => id).toSorted()).toEqual(
    ENGINES.map(({ id }) => id).toSorted(),
  );
  return first.map(({ id }) => id);
};

test('with nothing closed, those that most people use come first', () => {
  expect(ids([], 'en-US')).toEqual(['google', 'bing', 'duckduckgo']);
});

test('what is usual in a language comes before that', () => {
  expect(ids([], 'ru')).toEqual(['yandex', 'google', 'bing']);
  expect(ids([], 'zh-Hans-CN')).toEqual(['baidu', 'google', 'bing']);
});

test('what is closed comes before all, and hides nothing', () => {
  expect(ids(['ecosia', 'google'], 'ko-KR')).toEqual([
    ...['google', 'ecosia'],
    ...['naver', 'bing', 'duckduckgo'],
  ]);
});

test('with every engine closed nothing is left to fold', () => {
  const all = ENGINES.map(({ id }) => id);
  expect(engineOrder(all, 'en').rest).toEqual([]);
});
