import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Refusal, directoryRoutes, type RouteContract } from '#contracts';
import { Ask } from './ask.js';

/** Rights by function for routes that the gateway answers itself; the directory knows the caller's posts. */
@Injectable()
export class ComposedRights {
  constructor(private readonly ask: Ask) {}

  /** @throws Refusal FORBIDDEN, TEMPORARILY_UNAVAILABLE */
  async check(request: FastifyRequest, { access }: RouteContract): Promise<void> {
    if (typeof access === 'string') return;
    const session = await this.ask.for(request, directoryRoutes.currentSession);
    if (session.kind !== 'answer') throw new Refusal('TEMPORARILY_UNAVAILABLE');
    const { roles } = session.body;
    if (!roles.some((role) => access.includes(role))) throw new Refusal('FORBIDDEN', { who: '' });
  }
}
