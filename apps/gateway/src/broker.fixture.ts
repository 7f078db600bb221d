import { randomBytes } from 'node:crypto';
import { request, type Dispatcher } from 'undici';

export type Broker = { amqpUrl: string; managementUrl: string };

/** A virtual host of its own on the broker. */
export class Vhost {
  readonly name = `gateway-${randomBytes(6).toString('hex')}`;
  constructor(
    private readonly broker: Broker,
    private readonly dispatcher: Dispatcher,
  ) {}

  get url(): string {
    return `${this.broker.amqpUrl}/${this.name}`;
  }

  async make(): Promise<void> {
    await this.api('PUT', `vhosts/${this.name}`, {});
    const { username } = new URL(this.broker.amqpUrl);
    await this.api('PUT', `permissions/${this.name}/${username}`, {
      configure: '.*',
      write: '.*',
      read: '.*',
    });
  }

  publish(exchange: string, routingKey: string, payload: unknown): Promise<void> {
    return this.api('POST', `exchanges/${this.name}/${exchange}/publish`, {
      routing_key: routingKey,
      payload: JSON.stringify(payload),
      payload_encoding: 'string',
      properties: {},
    });
  }

  drop(): Promise<void> {
    return this.api('DELETE', `vhosts/${this.name}`);
  }

  private async api(method: 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<void> {
    const url = new URL(this.broker.managementUrl);
    const { username, password } = url;
    const response = await request(new URL(`/api/${path}`, url.origin), {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      dispatcher: this.dispatcher,
    });
    const text = await response.body.text();
    if (response.statusCode >= 300) throw new Error(`${method} ${path}: ${response.statusCode} ${text}`);
  }
}
