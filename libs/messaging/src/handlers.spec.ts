import { describe, expect, it } from '@jest/globals';
import { Subject, of, throwError } from 'rxjs';
import { EVENTS, caseDecided, sessionEnded, unitChanged } from '#contracts';
import { Handlers, invoke } from './handlers.js';

const nothing = () => undefined;

describe('the handlers of a service', () => {
  it('refuses two handlers of one event', () => {
    const handlers = new Handlers('approvals', EVENTS);
    handlers.add(unitChanged.type, nothing, {});
    expect(() => handlers.add(unitChanged.type, nothing, {})).toThrow(
      `two handlers of approvals claim ${unitChanged.type}`,
    );
  });

  it('allows one event to each consumer of a service', () => {
    const handlers = new Handlers('directory', EVENTS);
    handlers.add(sessionEnded.type, nothing, {});
    handlers.add('#', nothing, { consumer: 'directory.audit', batch: true });
    const takers = handlers.of(sessionEnded.type).map(({ consumer, batch }) => [consumer, batch]);
    expect(takers).toEqual([
      ['directory', false],
      ['directory.audit', true],
    ]);
    expect(handlers.of(unitChanged.type).map(({ consumer }) => consumer)).toEqual(['directory.audit']);
    expect(handlers.ofConsumer('directory', unitChanged.type)).toBeUndefined();
  });

  it('refuses an event that no contract knows, and a consumer of another service', () => {
    const handlers = new Handlers('approvals', EVENTS);
    expect(() => handlers.add('vn.dicoso.approvals.dreamt-of.v1', nothing, {})).toThrow('no event contract');
    expect(() => handlers.add(unitChanged.type, nothing, { consumer: 'directory' })).toThrow(
      'does not belong',
    );
  });

  it('names every line that handlers and subscriptions differ in', () => {
    const handlers = new Handlers('approvals', EVENTS);
    handlers.add(unitChanged.type, nothing, {});
    expect(() => handlers.compare([caseDecided.type])).toThrow(
      `${caseDecided.type} is subscribed to, but has no handler; ${unitChanged.type} has a handler, but is not in the list`,
    );
    expect(() => handlers.compare([unitChanged.type])).not.toThrow();
    handlers.add(caseDecided.type, nothing, {});
    expect(() => handlers.compare([unitChanged.type, `${caseDecided.type}.REPORT`])).not.toThrow();
  });
});

describe('calling a handler', () => {
  it('waits for the last value of a stream, wherever it comes from', async () => {
    const subject = new Subject<number>();
    let ended = false;
    const work = invoke(() => Promise.resolve(subject), undefined, undefined).then(() => (ended = true));
    subject.next(1);
    await Promise.resolve();
    expect(ended).toBe(false);
    subject.complete();
    await work;
    expect(ended).toBe(true);
  });

  it.each([
    [
      'thrown',
      () => {
        throw new Error('real');
      },
    ],
    ['rejected', () => Promise.reject(new Error('real'))],
    ['streamed', () => throwError(() => new Error('real'))],
  ])('learns of an error that is %s', async (_, callback) => {
    await expect(invoke(callback, undefined, undefined)).rejects.toThrow('real');
  });

  it('is content with a stream of nothing, a value, or several', async () => {
    await invoke(() => of(), undefined, undefined);
    await invoke(() => of(1, 2), undefined, undefined);
    await invoke(nothing, undefined, undefined);
  });
});
