import { Injectable } from '@nestjs/common';
import {
  ClockMoveBegun,
  PROBLEM_TYPE,
  Refusal,
  ServiceClockState,
  type ClockMoveBegin,
  type ClockMoveReached,
  type ClockStep,
  type ProblemDocument,
} from '#contracts';
import { SERVICE_SUBJECT } from '#http';
import type { z } from 'zod';
import { Upstreams, type UpstreamAnswer } from '../edge/upstreams.js';
import { PartRefused } from './ask.js';

const CLOCK_PATH = '/internal/clock';
const MOVES_PATH = '/internal/clock/moves';
/** Keeps the record of moves. */
const KEEPER = 'directory';

/** The clocks of all services, as libs/clock answers for them. Every call here may be repeated. */
@Injectable()
export class ClockServices {
  constructor(private readonly upstreams: Upstreams) {}

  /** @throws Refusal TEMPORARILY_UNAVAILABLE when one of them does not answer */
  states(): Promise<ServiceClockState[]> {
    return Promise.all(this.upstreams.services.map((service) => this.state(service)));
  }

  /** Of the service that all others agree with. */
  state(service = KEEPER): Promise<ServiceClockState> {
    return this.ask(service, 'GET', CLOCK_PATH, ServiceClockState);
  }

  /** The service's clock shows `to` or later, and what fell due there by then has fired, or most of it. */
  step(service: string, to: Date): Promise<ServiceClockState> {
    const step: z.infer<typeof ClockStep> = { to: to.toISOString() };
    return this.ask(service, 'POST', CLOCK_PATH, ServiceClockState, step);
  }

  /**
   * @throws PartRefused CLOCK_FIXED, CLOCK_BACKWARDS, CLOCK_TOO_FAR
   * @throws Refusal TEMPORARILY_UNAVAILABLE
   */
  async begin(to: Date, by: string): Promise<'BEGUN' | 'REACHED'> {
    const begin: z.infer<typeof ClockMoveBegin> = { to: to.toISOString(), by };
    return (await this.ask(KEEPER, 'POST', MOVES_PATH, ClockMoveBegun, begin)).state;
  }

  async reached(to: Date, correlationId: string): Promise<void> {
    const reached: z.infer<typeof ClockMoveReached> = { to: to.toISOString(), correlationId };
    const answer = await this.call(KEEPER, 'POST', `${MOVES_PATH}/reached`, reached);
    if (answer.status !== 204) throw refusalOf(answer);
  }

  private async ask<Schema extends z.ZodType>(
    service: string,
    method: 'GET' | 'POST',
    path: string,
    schema: Schema,
    body?: unknown,
  ): Promise<z.infer<Schema>> {
    const answer = await this.call(service, method, path, body);
    if (answer.status !== 200) throw refusalOf(answer);
    return schema.parse(JSON.parse(answer.body.toString('utf8')));
  }

  private call(service: string, method: 'GET' | 'POST', path: string, body?: unknown) {
    return this.upstreams.call(service, {
      ...{ method, path, subject: SERVICE_SUBJECT, retry: true },
      body: body === undefined ? undefined : Buffer.from(JSON.stringify(body)),
    });
  }
}

/** A refusal that is the caller's goes on to the caller; anything else says that the service is not of use now. */
function refusalOf({ status, headers, body }: UpstreamAnswer): Error {
  const ours = status >= 400 && status < 500 && String(headers['content-type']).startsWith(PROBLEM_TYPE);
  if (!ours) return new Refusal('TEMPORARILY_UNAVAILABLE');
  return new PartRefused(status, JSON.parse(body.toString('utf8')) as ProblemDocument);
}
