import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { eventually } from '#testing';
import { Bench, ORIGIN, uuid, type SignedIn } from '../gateway.fixture.js';

const UPLOAD = `/api/reports/${uuid()}/evidence?name=a.jpg&peopleRecognisable=false&minors=false`;
const MOST = 8;

describe('uploads of one session', () => {
  let bench: Bench;
  const agent = new Agent({ keepAlive: true });
  beforeAll(async () => {
    bench = await Bench.make();
  });
  afterAll(async () => {
    agent.destroy();
    await bench.close();
  });

  /** An upload of 20 bytes, of which one is sent. */
  function begin({ cookie, csrf }: SignedIn) {
    const call = request(new URL(UPLOAD, bench.address), {
      method: 'POST',
      headers: {
        origin: ORIGIN,
        cookie,
        'x-csrf-token': csrf,
        'idempotency-key': 'key-0001',
        'content-length': '20',
      },
      agent,
    });
    // Expected where the test breaks off.
    call.on('error', () => undefined);
    call.write('a');
    return call;
  }

  it('are refused beyond some at a time, which holds up no other session, until one has ended', async () => {
    const slow: [IncomingMessage, ServerResponse][] = [];
    const [person, other] = [await bench.signIn(), await bench.signIn()];
    bench.services['trip-reporting'].raw = (req, res) => void slow.push([req, res]);
    const calls = Array.from({ length: MOST }, () => begin(person));
    await eventually('all reach the service', () => slow.length === MOST);
    const refused = async () => {
      const call = begin(person);
      const [answer] = (await once(call, 'response')) as [IncomingMessage];
      answer.resume();
      call.destroy();
      return [answer.statusCode, answer.headers['retry-after']];
    };
    expect(await refused()).toEqual([429, '10']);
    calls.push(begin(other));
    await eventually('that of another session reaches it', () => slow.length === MOST + 1);

    for (const end of [() => slow[1]?.[1].writeHead(409).end(), () => calls[0]?.destroy()]) {
      const before = slow.length;
      end();
      await eventually('the next one takes the room', async () => {
        const call = begin(person);
        const answered = once(call, 'response').then(() => call.destroy());
        await Promise.race([answered, eventually('it gets through', () => slow.length > before, 500)]);
        calls.push(call);
        return slow.length > before;
      });
      expect(await refused()).toEqual([429, '10']);
    }
    for (const call of calls) call.destroy();
  });
});
