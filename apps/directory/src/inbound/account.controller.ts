import { Controller } from '@nestjs/common';
import { directoryRoutes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { CloseAccount } from '../use-cases/close-account.js';
import { OpenAccount } from '../use-cases/open-account.js';
import { AdministrationReader } from '../use-cases/ports.js';
import { ReopenAccount } from '../use-cases/reopen-account.js';
import { ResetPassword } from '../use-cases/reset-password.js';

@Controller()
export class AccountController {
  constructor(
    private readonly reader: AdministrationReader,
    private readonly opening: OpenAccount,
    private readonly closing: CloseAccount,
    private readonly reopening: ReopenAccount,
    private readonly resetting: ResetPassword,
  ) {}

  @Endpoint(directoryRoutes.listAccounts)
  list(@Input() { query }: InputOf<typeof directoryRoutes.listAccounts>) {
    return this.reader.accounts(query);
  }

  @Endpoint(directoryRoutes.addAccount)
  async open(
    @Input() { body }: InputOf<typeof directoryRoutes.addAccount>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    const { accountId, version } = await this.opening.execute(tx, body, caller);
    return { accountId, version };
  }

  @Endpoint(directoryRoutes.closeAccount)
  async close(
    @Input() { params }: InputOf<typeof directoryRoutes.closeAccount>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    await this.closing.execute(tx, params.id, caller);
  }

  @Endpoint(directoryRoutes.reopenAccount)
  async reopen(
    @Input() { params }: InputOf<typeof directoryRoutes.reopenAccount>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    await this.reopening.execute(tx, params.id, caller);
  }

  @Endpoint(directoryRoutes.resetPassword)
  async resetPassword(
    @Input() { params, body }: InputOf<typeof directoryRoutes.resetPassword>,
    @From() caller: Caller,
    @InTx() tx: Tx,
  ) {
    await this.resetting.execute(tx, params.id, body.password, caller);
  }

  @Endpoint(directoryRoutes.listAudit)
  audit(@Input() { query }: InputOf<typeof directoryRoutes.listAudit>) {
    return this.reader.audit(query);
  }
}
