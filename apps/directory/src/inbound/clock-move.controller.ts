import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { z } from 'zod';
import { ClockMoveBegin, ClockMoveReached, Refusal, type ClockMoveBegun } from '#contracts';
import { Database } from '#database';
import { ForServices } from '#http';
import { BeginClockMove } from '../use-cases/begin-clock-move.js';
import { EndClockMove } from '../use-cases/end-clock-move.js';

/** For the gateway, which carries moves out. Beside `internal/clock` of libs/clock, where each service has its own. */
@Controller('internal/clock/moves')
export class ClockMoveController {
  constructor(
    private readonly database: Database,
    private readonly beginning: BeginClockMove,
    private readonly ending: EndClockMove,
  ) {}

  @ForServices()
  @Post()
  @HttpCode(200)
  async begin(@Body() body: unknown): Promise<z.infer<typeof ClockMoveBegun>> {
    const { to, by } = parsed(ClockMoveBegin, body);
    const state = await this.database.transaction((tx) =>
      this.beginning.execute(tx, { to: new Date(to), by }),
    );
    return { state };
  }

  @ForServices()
  @Post('reached')
  @HttpCode(204)
  async reached(@Body() body: unknown): Promise<void> {
    const { to, correlationId } = parsed(ClockMoveReached, body);
    await this.database.transaction((tx) => this.ending.execute(tx, { to: new Date(to), correlationId }));
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (!result.success) throw new Refusal('INVALID_INPUT');
  return result.data;
}
