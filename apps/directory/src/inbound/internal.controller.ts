import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Id, Refusal } from '#contracts';
import { ForServices } from '#http';
import { FindSession } from '../use-cases/find-session.js';
import { SNAPSHOT_KINDS, SnapshotReader } from '../use-cases/ports.js';

const SnapshotQuery = z.strictObject({
  kind: z.enum(SNAPSHOT_KINDS),
  after: Id.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});
const SessionQuestion = z.strictObject({
  tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** False: no person asks, the gateway looks after an open stream. */
  used: z.boolean().default(true),
});

/** For the other services, with an internal token and no person. */
@Controller('internal')
export class InternalController {
  constructor(
    private readonly snapshot: SnapshotReader,
    private readonly finding: FindSession,
  ) {}

  @ForServices()
  @Get('snapshot')
  page(@Query() query: unknown) {
    const { kind, after, limit } = parsed(SnapshotQuery, query);
    return this.snapshot.page(kind, after, limit);
  }

  @ForServices()
  @Post('session')
  @HttpCode(200)
  async session(@Body() body: unknown) {
    const { tokenHash, used } = parsed(SessionQuestion, body);
    const { sessionId, personId, expiresAt } = await this.finding.execute(tokenHash, used);
    return { sessionId, personId, expiresAt: expiresAt.toISOString() };
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new Refusal('INVALID_INPUT');
  return result.data;
}
