import { z } from 'zod';
import { defineRoute } from '../route.js';
import { Id, Instant } from '../values.js';

const service = 'gateway';
const tag = 'Vận hành';

/** Farther than this no single move goes, days. */
export const CLOCK_REACH_DAYS = 400;

export const ClockMove = z.object({
  to: Instant,
  state: z.enum(['RUNNING', 'DONE', 'FAILED']),
  /** Code of the problem that ended it; the same command goes on from where it stopped. */
  problem: z.string().nullable(),
});

export const BusinessTime = z.object({
  now: Instant,
  /** Whether it can be moved. */
  virtual: z.boolean(),
  /** A move is under way: until it has ended, not everything that fell due has happened. */
  moving: z.boolean(),
  /** The latest move that this gateway carried out. */
  move: ClockMove.nullable(),
});
export type BusinessTime = z.infer<typeof BusinessTime>;

/** Business time of the whole system; the gateway conducts the services. */
export const clockRoutes = {
  clock: defineRoute({
    id: 'gateway.clock',
    service,
    method: 'GET',
    path: '/api/clock',
    tag,
    summary: 'Thời gian nghiệp vụ của hệ thống',
    access: 'session',
    command: false,
    composed: true,
    status: 200,
    response: BusinessTime,
  }),
  moveClock: defineRoute({
    id: 'gateway.move-clock',
    service,
    method: 'POST',
    path: '/api/clock/moves',
    tag,
    summary: 'Chuyển thời gian nghiệp vụ tới một thời điểm (hệ thống thử nghiệm)',
    access: ['ADMINISTRATOR'],
    scope: 'Trả lời ngay; GET /api/clock cho biết khi nào xong. Lần chuyển đã xong được trả lời 200',
    command: true,
    composed: true,
    status: 202,
    body: z.strictObject({ to: Instant }),
    response: BusinessTime,
    problems: ['CLOCK_BACKWARDS', 'CLOCK_TOO_FAR', 'CLOCK_FIXED', 'COMMAND_STILL_RUNNING'],
  }),
} as const;

/** Inside the system: where a service stands. Answer of `GET` and `POST /internal/clock`. */
export const ServiceClockState = z.object({
  service: z.string(),
  /** Of the process that answers: `handled` counts in it alone. */
  instance: z.string(),
  virtual: z.boolean(),
  now: Instant,
  /** Earliest of what waits for its business time here; null when nothing does. */
  nextDue: Instant.nullable(),
  /** Grows with every message handled and everything fired. */
  handled: z.number().int(),
  busy: z.boolean(),
});
export type ServiceClockState = z.infer<typeof ServiceClockState>;

/** Body of `POST /internal/clock`. */
export const ClockStep = z.strictObject({ to: Instant });

/** Body of the directory's `POST /internal/clock/moves`: may this move begin? */
export const ClockMoveBegin = z.strictObject({ to: Instant, by: Id });
/** Its answer. `REACHED`: it was carried out before, and there is nothing to do. */
export const ClockMoveBegun = z.object({ state: z.enum(['BEGUN', 'REACHED']) });
/** Body of the directory's `POST /internal/clock/moves/reached`: the whole system stands there and is quiet. */
export const ClockMoveReached = z.strictObject({ to: Instant, correlationId: z.string().max(100) });
