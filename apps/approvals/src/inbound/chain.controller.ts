import { Controller } from '@nestjs/common';
import { approvalsRoutes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { ChainBook, chainVersionView } from '../use-cases/chain.ports.js';
import { DraftChains } from '../use-cases/draft-chain.js';
import { PreviewChains } from '../use-cases/preview-chain.js';
import { PublishChains } from '../use-cases/publish-chain.js';

/** Chains: who would decide, and for administrators their definitions. */
@Controller()
export class ChainController {
  constructor(
    private readonly book: ChainBook,
    private readonly drafts: DraftChains,
    private readonly publications: PublishChains,
    private readonly previews: PreviewChains,
  ) {}

  @Endpoint(approvalsRoutes.previewChain)
  preview(@Input() { body }: InputOf<typeof approvalsRoutes.previewChain>, @From() { personId }: Caller) {
    return this.previews.run({ ...body, callerId: personId });
  }

  @Endpoint(approvalsRoutes.listChains)
  async list(@From() { rights }: Caller) {
    return { items: (await this.book.list(rights.roles.has('ADMINISTRATOR'))).map(chainVersionView) };
  }

  @Endpoint(approvalsRoutes.draftChain)
  async draft(
    @Input() { body }: InputOf<typeof approvalsRoutes.draftChain>,
    @From() { personId }: Caller,
    @InTx() tx: Tx,
  ) {
    return chainVersionView(await this.drafts.run(tx, { definition: body, by: personId }));
  }

  @Endpoint(approvalsRoutes.publishChain)
  async publish(
    @Input() { params, ifMatch }: InputOf<typeof approvalsRoutes.publishChain>,
    @From() { personId }: Caller,
    @InTx() tx: Tx,
  ) {
    return chainVersionView(await this.publications.run(tx, { ...params, version: ifMatch, by: personId }));
  }
}
