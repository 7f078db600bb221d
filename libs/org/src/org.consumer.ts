import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { calendarChanged, chargeChanged, personChanged, positionChanged, unitChanged } from '#contracts';
import type { MessageContext } from '#messaging';
import { OrgChanges } from './org-changes.js';
import { OrgPicture } from './org-picture.js';
import { OrgStore, type OrgKind } from './org-store.js';

/** Keeps the copy up to date from the directory’s events. */
@Controller()
export class OrgConsumer {
  constructor(
    private readonly store: OrgStore,
    private readonly picture: OrgPicture,
    private readonly changes: OrgChanges,
  ) {}

  @EventPattern<string>(unitChanged.type)
  unit(@Payload() fact: unknown, @Ctx() context: MessageContext) {
    return this.take('units', fact, context);
  }

  @EventPattern<string>(personChanged.type)
  person(@Payload() fact: unknown, @Ctx() context: MessageContext) {
    return this.take('people', fact, context);
  }

  @EventPattern<string>(positionChanged.type)
  position(@Payload() fact: unknown, @Ctx() context: MessageContext) {
    return this.take('positions', fact, context);
  }

  @EventPattern<string>(chargeChanged.type)
  charge(@Payload() fact: unknown, @Ctx() context: MessageContext) {
    return this.take('charges', fact, context);
  }

  @EventPattern<string>(calendarChanged.type)
  calendar(@Payload() fact: unknown, @Ctx() context: MessageContext) {
    return this.take('calendars', fact, context);
  }

  private async take(kind: OrgKind, fact: unknown, { tx }: MessageContext): Promise<void> {
    const changed = await this.store.apply(tx, kind, [fact]);
    if (changed.length === 0) return;
    tx.afterCommit(() => {
      this.picture.invalidate();
      this.changes.announce();
    });
  }
}
