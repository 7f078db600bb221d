import { describe, expect, it } from '@jest/globals';
import { refuseChaosInProduction } from './options.js';

const config = { RABBITMQ_URL: 'amqp://x', RABBITMQ_MANAGEMENT_URL: 'http://x' };

describe('switches that lose or double messages on purpose', () => {
  it.each([{ MESSAGING_DROP_ONE_IN: 5 }, { MESSAGING_INBOX: 'off' as const }])(
    'refuses %j in production',
    (chaos) => {
      expect(() => refuseChaosInProduction({ ...config, NODE_ENV: 'production', ...chaos })).toThrow(
        'production',
      );
      expect(() => refuseChaosInProduction({ ...config, NODE_ENV: 'test', ...chaos })).not.toThrow();
    },
  );

  it('has nothing against a production without them', () => {
    expect(() =>
      refuseChaosInProduction({ ...config, NODE_ENV: 'production', MESSAGING_INBOX: 'on' }),
    ).not.toThrow();
  });
});
