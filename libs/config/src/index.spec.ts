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

describe('the switches that lose or double messages on purpose', () => {
  it.each([
    ['MESSAGING_INBOX', 'off', 'off'],
    ['MESSAGING_DROP_ONE_IN', '1000', 1000],
  ])('%s is read by every service, and refused in production', (name, given, read) => {
    const faulty = { ...environment, [name]: given };
    expect(readConfig({}, { ...faulty, NODE_ENV: 'test' })).toHaveProperty(name, read);
    expect(() => readConfig({}, { ...faulty, NODE_ENV: 'production' })).toThrow(name);
  });

  it('change nothing when they are not set', () => {
    const config = readConfig({}, { ...environment, NODE_ENV: 'production' });
    expect([config.MESSAGING_INBOX, config.MESSAGING_DROP_ONE_IN]).toEqual([undefined, undefined]);
  });
});
