import fc from 'fast-check';
import { correction, generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { codesOf, readCodes } from '../../../src/model/copy/codes.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

test('whatever is in codes is read, in any order, twice, and with anything between', () => {
  const between = fc.constantFrom(
    '',
    '\n',
    ' ',
    'https://x.example/',
    '\r\n\r\n',
    'BR/',
    ' br/9/9/',
  );
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 4, maxLength: 5_000 }),
      between,
      fc.nat(),
      (bytes, sign, turn) => {
        const codes = codesOf(bytes) ?? [];
        const turned = codes.map((_, index) => codes[(index + turn) % codes.length]);
        const text = [...turned, ...codes].join(` ${sign} `);
        expect(readCodes(text)).toEqual({ bytes });
        expect(readCodes(text.toLowerCase())).toEqual({ bytes });
      },
    ),
    { numRuns: 50 },
  );
});

test('what is missing is told, and what belongs to another is not mixed in', () => {
  const codes = codesOf(random(3_000)) ?? [];
  expect(codes).toHaveLength(3);
  expect(readCodes(`${codes[1]}`)).toEqual({ missing: [1, 3], count: 3 });
  const others = codesOf(random(3_000)) ?? [];
  expect(readCodes(`${codes[0]} ${others[1]} ${codes[2]}`)).toEqual({ trouble: 'mixed' });
  for (const text of ['', 'BR/', 'BR/1/2/', 'hello', 'BR/6/9/ABCD/ABCD', 'BR/2/1/ABC/A'])
    expect(readCodes(text)).toEqual({ trouble: 'none' });
});

test('a code that says it is one of fewer is read as none', () => {
  expect(readCodes('BR/3/2/ABCD/ABCD')).toEqual({ missing: [1, 2], count: 2 });
});

test('more than five codes are not made, and each fits into version 27', () => {
  expect(codesOf(random(6_601))).toBeNull();
  const codes = codesOf(random(6_600)) ?? [];
  expect(codes).toHaveLength(5);
  for (const code of codes) {
    const { size } = generate(code, {
      minCorrectionLevel: correction.L,
      maxCorrectionLevel: correction.L,
    });
    expect((size - 17) / 4).toBeLessThanOrEqual(27);
  }
});
