import type { RouteContract } from '#contracts';

/**
 * Holds answers against their contracts, in tests only: a field that is missing, wrong or not in the contract
 * (and so perhaps not meant for the caller) becomes an error there instead of reaching a person.
 */
export class ResponseCheck {
  constructor(private readonly enabled: boolean) {}

  /** @param json the body as it will be sent; asked for only where answers are checked */
  check(route: RouteContract, json: () => string | null): void {
    if (!this.enabled || route.response === undefined) return;
    const body = json();
    if (body === null) throw new Error(`${route.id}: the contract promises a body`);
    const sent: unknown = JSON.parse(body);
    const result = route.response.safeParse(sent);
    if (!result.success)
      throw new Error(`${route.id}: the answer breaks its contract: ${result.error.message}`);
    const extra = extraPath(sent, result.data, '');
    if (extra !== undefined)
      throw new Error(`${route.id}: the answer holds ${extra}, which its contract does not name`);
  }
}

function extraPath(sent: unknown, parsed: unknown, path: string): string | undefined {
  if (typeof sent !== 'object' || sent === null || typeof parsed !== 'object' || parsed === null)
    return undefined;
  for (const [key, value] of Object.entries(sent)) {
    if (!(key in parsed)) return `${path}/${key}`;
    const deeper = extraPath(value, (parsed as Record<string, unknown>)[key], `${path}/${key}`);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
