import { describe, expect, it } from '@jest/globals';
import { Envelope, sessionEnded } from '#contracts';
import { newId, type Tx } from '#database';
import { causeOf, correlate } from './context.js';
import { outgoing, together, toRow, type OutboxRow } from './outgoing.js';

const subject = newId();
const data = { sessionId: subject, personId: newId(), reason: 'LOGGED_OUT' as const };
const time = new Date('2022-03-01T08:00:00+07:00');

describe('an event on its way out', () => {
  it('is a CloudEvents envelope that its readers accept, with business time', () => {
    const row = toRow('directory', outgoing(sessionEnded, { subject, sequence: 3, time, data }), {});
    const envelope = Envelope.parse(JSON.parse(row.body));
    expect(envelope).toMatchObject({
      id: row.id,
      source: 'directory',
      type: sessionEnded.type,
      subject,
      sequence: 3,
      time: '2022-03-01T01:00:00.000Z',
      data,
    });
    expect(row).toMatchObject({ exchange: 'dicoso.directory', routingKey: sessionEnded.type, subject });
  });

  it('travels with what else goes to its exchange, as far as a message holds it', () => {
    const row = (change: Partial<OutboxRow> = {}) => ({
      ...toRow('directory', outgoing(sessionEnded, { subject: newId(), sequence: 1, time, data }), {}),
      ...change,
    });
    const [first, second, elsewhere] = [row(), row({ routingKey: 'a' }), row({ exchange: 'b' })];
    const bundle = {
      ...first,
      routingKey: `${sessionEnded.type} a`,
      body: `[${first.body},${second.body}]`,
    };
    expect(together([first, elsewhere, second])).toEqual([bundle, elsewhere]);
    expect(together([first])).toEqual([first]);
    const sizes = (rows: OutboxRow[]) =>
      together(rows).map(({ body }) => (JSON.parse(body) as unknown[]).length);
    expect(sizes(Array.from({ length: 34 }, () => row()))).toEqual([32, 2]);
    const large = () => row({ body: JSON.stringify('x'.repeat(100_000)) });
    expect(sizes([large(), large(), large(), row()])).toEqual([2, 2]);
  });

  it.each([
    ['its own', 'own', { correlationId: 'cause' }, 'own'],
    ['that of its cause', undefined, { correlationId: 'cause' }, 'cause'],
  ])('carries %s correlation', (_, correlationId, cause, expected) => {
    const event = outgoing(sessionEnded, { subject, sequence: 1, time, data, correlationId });
    expect(JSON.parse(toRow('directory', event, cause).body)).toMatchObject({ correlationid: expected });
  });

  it('begins a correlation when nothing caused it', () => {
    const row = toRow('directory', outgoing(sessionEnded, { subject, sequence: 1, time, data }), {});
    expect(JSON.parse(row.body)).toMatchObject({ correlationid: row.id });
  });

  it('inherits from its transaction, and from no other', () => {
    const [one, other] = [{} as Tx, {} as Tx];
    correlate(one, 'request-1', '00-x');
    expect(causeOf(one)).toEqual({ correlationId: 'request-1', traceparent: '00-x' });
    expect(causeOf(other)).toEqual({});
    correlate(one, undefined);
    expect(causeOf(one).correlationId).toBeUndefined();
  });
});
