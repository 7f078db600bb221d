/** RabbitMQ's management, as an administrator: what exists in one vhost. */
export class Broker {
  private readonly api: string;
  private readonly authorization: string;

  constructor(
    managementUrl: string,
    private readonly vhost: string,
  ) {
    const url = new URL(managementUrl);
    this.authorization = `Basic ${Buffer.from(`${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`).toString('base64')}`;
    url.username = '';
    url.password = '';
    this.api = `${url.href.replace(/\/+$/, '')}/api`;
  }

  async exchanges(): Promise<string[]> {
    const found = await this.call<{ name: string }[]>('GET', `/exchanges/${encodeURIComponent(this.vhost)}`);
    return found.map(({ name }) => name);
  }

  /** @returns how many connections were closed */
  async closeConnections(): Promise<number> {
    const found = await this.call<{ name: string }[]>(
      'GET',
      `/vhosts/${encodeURIComponent(this.vhost)}/connections`,
    );
    await Promise.all(
      found.map(({ name }) =>
        // It may be closed already.
        this.call('DELETE', `/connections/${encodeURIComponent(name)}`).catch(() => undefined),
      ),
    );
    return found.length;
  }

  private async call<Answer>(method: string, path: string): Promise<Answer> {
    const answer = await fetch(this.api + path, {
      method,
      headers: { authorization: this.authorization },
      signal: AbortSignal.timeout(5_000),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    const text = await answer.text();
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  }
}
