import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  Refusal,
  approvalsRoutes,
  gatewayRoutes,
  registrationRoutes,
  type InputOf,
  type ResponseOf,
} from '#contracts';
import { Ask, PartRefused, type Asked } from './ask.js';

type Preview = ResponseOf<typeof gatewayRoutes.previewRegistration>;
type Chain = ResponseOf<typeof approvalsRoutes.previewChain>;

/** Before submitting: what is wrong with the registration, and who would decide on it. */
@Injectable()
export class PreviewRegistration {
  constructor(private readonly ask: Ask) {}

  async answer(
    request: FastifyRequest,
    { body }: InputOf<typeof gatewayRoutes.previewRegistration>,
  ): Promise<Preview> {
    const { participantIds, hostUnitIds } = body.fields;
    const [check, chain] = await Promise.all([
      this.ask.for(request, registrationRoutes.checkRegistration, { body }),
      hostUnitIds.length === 0
        ? undefined
        : this.ask.for(request, approvalsRoutes.previewChain, {
            body: { submitterId: request.session?.personId, participantIds, hostUnitIds },
          }),
    ]);
    if (check.kind === 'refused') throw new PartRefused(check.status, check.problem);
    if (check.kind === 'unreachable') throw new Refusal('TEMPORARILY_UNAVAILABLE');
    return { check: check.body, ...chainOf(chain) };
  }
}

/** Errors can be shown without the chain, so a chain that cannot be told does not spoil the page. */
function chainOf(asked: Asked<Chain> | undefined): Pick<Preview, 'chain' | 'chainProblem'> {
  if (asked === undefined) return { chain: null, chainProblem: null };
  if (asked.kind === 'answer') return { chain: asked.body, chainProblem: null };
  return {
    chain: null,
    chainProblem: asked.kind === 'refused' ? asked.problem.code : 'TEMPORARILY_UNAVAILABLE',
  };
}
