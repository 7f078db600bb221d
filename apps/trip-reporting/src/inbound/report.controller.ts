import { Controller } from '@nestjs/common';
import { tripReportingRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { ReportChanging } from '../use-cases/change-report.js';
import { ReportCorrecting } from '../use-cases/correct-report.js';
import { ReportDeleting } from '../use-cases/delete-report.js';
import { CorrectionDropping } from '../use-cases/drop-correction.js';
import { ReportSaving } from '../use-cases/save-report.js';
import { ReportSubmitting } from '../use-cases/submit-report.js';

/** What its author does with a report. */
@Controller()
export class ReportController {
  constructor(
    private readonly saving: ReportSaving,
    private readonly changing: ReportChanging,
    private readonly deleting: ReportDeleting,
    private readonly submitting: ReportSubmitting,
    private readonly correcting: ReportCorrecting,
    private readonly dropping: CorrectionDropping,
  ) {}

  @Endpoint(routes.saveReport)
  save(@Input() { body }: InputOf<typeof routes.saveReport>, @From() actor: Caller, @InTx() tx: Tx) {
    const { registrationId, ...fields } = body;
    return this.saving.execute(tx, { actor, registrationId, fields });
  }

  @Endpoint(routes.changeReport)
  change(@Input() input: InputOf<typeof routes.changeReport>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.changing.execute(tx, { ...aimed(input, actor), fields: input.body });
  }

  @Endpoint(routes.deleteReport)
  delete(@Input() input: InputOf<typeof routes.deleteReport>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.deleting.execute(tx, aimed(input, actor));
  }

  @Endpoint(routes.submitReport)
  submit(@Input() input: InputOf<typeof routes.submitReport>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.submitting.execute(tx, aimed(input, actor));
  }

  @Endpoint(routes.correctReport)
  correct(@Input() input: InputOf<typeof routes.correctReport>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.correcting.execute(tx, aimed(input, actor));
  }

  @Endpoint(routes.dropCorrection)
  drop(@Input() input: InputOf<typeof routes.dropCorrection>, @From() actor: Caller, @InTx() tx: Tx) {
    return this.dropping.execute(tx, aimed(input, actor));
  }
}

function aimed({ params, ifMatch }: { params: { id: string }; ifMatch: number }, actor: Caller) {
  // The one spelling of an id: the rules compare it with what is stored.
  return { actor, reportId: params.id.toLowerCase(), seenVersion: ifMatch };
}
