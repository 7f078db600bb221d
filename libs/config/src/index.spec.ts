import { describe, expect, it } from '@jest/globals';
import { readConfig } from './index.js';

const environment = { SERVICE_PORT: '1', INTERNAL_TOKEN_SECRET: 'x'.repeat(32) };

describe('business time', () => {
  it('is the machine’s and stays so, unless something else is asked for', () => {
    expect(readConfig({}, environment)).toMatchObject({ BUSINESS_OFFSET_MS: 0, VIRTUAL_CLOCK: 'off' });
  });

  it.each([
    ['BUSINESS_OFFSET_MS', '-1000'],
    ['VIRTUAL_CLOCK', 'on'],
  ])('cannot be moved in production by %s', (name, value) => {
    const moved = { ...environment, [name]: value };
    expect(() => readConfig({}, { ...moved, NODE_ENV: 'production' })).toThrow(name);
    expect(readConfig({}, { ...moved, NODE_ENV: 'test' })).toHaveProperty(name);
  });

  it('is the machine’s in production', () => {
    expect(() => readConfig({}, { ...environment, NODE_ENV: 'production' })).not.toThrow();
  });
});
