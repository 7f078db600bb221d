import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request, type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { ORIGIN, type Bench, type SignedIn } from '../gateway.fixture.js';

export const MB = 1024 * 1024;
export const FILE = randomBytes(5 * MB);

/** Sends and gets files as a person who is signed in; both ends of a call are written by the test. */
export class FileClient {
  private readonly agent = new Agent({ keepAlive: true });
  private session: SignedIn | undefined;

  constructor(private readonly bench: Bench) {}

  async signIn(): Promise<void> {
    this.bench.reset();
    this.session = await this.bench.signIn();
    this.bench.reset();
  }

  /** A call whose body is written by the test. */
  begin(
    method: 'GET' | 'POST',
    path: string,
    more: Record<string, string> = {},
    address = this.bench.address,
  ): ClientRequest {
    if (this.session === undefined) throw new Error('nobody has signed in');
    const call = request(new URL(path, address), {
      method,
      headers: {
        origin: ORIGIN,
        cookie: this.session.cookie,
        'x-csrf-token': this.session.csrf,
        'idempotency-key': 'key-0001',
        ...more,
      },
      agent: this.agent,
    });
    // Expected where connections are cut; where not, the answer does not come and the test fails by that.
    call.on('error', () => undefined);
    return call;
  }

  /** The next call that the service gets, answered by the test. */
  caught(): Promise<[IncomingMessage, ServerResponse]> {
    return new Promise((resolve) => {
      this.bench.services['trip-reporting'].raw = (req, res) => resolve([req, res]);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

export async function answerOf(call: ClientRequest) {
  const [answer] = (await once(call, 'response')) as [IncomingMessage];
  const bytes = Buffer.concat(await answer.toArray());
  const problem = String(answer.headers['content-type']).includes('problem');
  const { code } = (problem ? JSON.parse(bytes.toString()) : {}) as { code?: string };
  return { status: answer.statusCode, headers: answer.headers, bytes, code };
}

export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
