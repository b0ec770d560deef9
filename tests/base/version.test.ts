import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GENERATOR, VERSION } from '../../src/base/version.ts';

test('the version is that of the package', () => {
  const file = new URL('../../package.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: VERSION });
  expect(GENERATOR).toBe(`dateline ${VERSION}`);
});
