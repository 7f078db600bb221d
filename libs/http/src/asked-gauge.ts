import { Gauge, type Registry } from 'prom-client';

export type AskedGauge = {
  name: string;
  help: string;
  /** One figure, or several by what they are of (label `what`). */
  read: () => Promise<number | Readonly<Record<string, number>>>;
};

/**
 * A gauge that is read when somebody scrapes. A source that does not answer leaves it without a value: prom-client
 * would refuse the whole page, with the figures that tell what is wrong.
 */
export function askedGauge(registry: Registry, { name, help, read }: AskedGauge): void {
  new Gauge({
    name,
    help,
    labelNames: ['what'],
    registers: [registry],
    async collect() {
      try {
        const figures = await read();
        if (typeof figures === 'number') this.set(figures);
        else for (const [what, figure] of Object.entries(figures)) this.set({ what }, figure);
      } catch {
        this.reset();
      }
    },
  });
}
