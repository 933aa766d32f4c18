import { expect, test } from 'vitest';
import { claim } from './claim.ts';
import { statedBy } from './statedBy.ts';

const stated = { title: 'It stands', says: 'Made up.', because: {}, butNot: {} };

test('the claim that a module states', async () => {
  expect(await statedBy('01-a/b', async () => claim(stated))).toBe(stated);
});

test('a module without a claim is named', async () => {
  await expect(statedBy('01-a/b', async () => undefined)).rejects.toMatchObject({
    code: 'no-claim',
    message: 'The spec of 01-a/b states no claim: end the file with claim({ … }).',
  });
});
