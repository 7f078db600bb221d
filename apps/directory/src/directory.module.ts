import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ClockModule } from '#clock';
import { HealthChecks, HttpModule, METRICS } from '#http';
import { MessagingModule } from '#messaging';
import type { DirectoryConfig } from './config.js';
import type { SessionPolicy } from './domain/session.js';
import { AccountController } from './inbound/account.controller.js';
import { AuditConsumer } from './inbound/audit.consumer.js';
import { CalendarController } from './inbound/calendar.controller.js';
import { ClockMoveController } from './inbound/clock-move.controller.js';
import { EndedSessionsInterceptor } from './inbound/ended-sessions.interceptor.js';
import { Housekeeping } from './inbound/housekeeping.js';
import { InternalController } from './inbound/internal.controller.js';
import { PersonController } from './inbound/person.controller.js';
import { PositionController } from './inbound/position.controller.js';
import { SessionController } from './inbound/session.controller.js';
import { UnitController } from './inbound/unit.controller.js';
import { AccountRepository } from './storage/account.repository.js';
import { Administration } from './storage/administration.js';
import { Argon2Passwords } from './storage/argon2-passwords.js';
import { AuditRepository } from './storage/audit.repository.js';
import { CalendarRepository } from './storage/calendar.repository.js';
import { ChargeRepository } from './storage/charge.repository.js';
import { ClockMoveRepository } from './storage/clock-move.repository.js';
import { DirectoryPicture } from './storage/directory-picture.js';
import { LoginLimitRepository } from './storage/login-limit.repository.js';
import { PersonRepository } from './storage/person.repository.js';
import { PositionRepository } from './storage/position.repository.js';
import { Prisma } from './storage/prisma.js';
import { Publication } from './storage/publication.js';
import { Reader } from './storage/reader.js';
import { RedisSessionCache } from './storage/session-cache.js';
import { SESSION_POLICY, SessionRepository } from './storage/session.repository.js';
import { Snapshot } from './storage/snapshot.js';
import { UnitRepository } from './storage/unit.repository.js';
import { AddPerson } from './use-cases/add-person.js';
import { AddUnit } from './use-cases/add-unit.js';
import { BeginClockMove } from './use-cases/begin-clock-move.js';
import { BrowsePeople } from './use-cases/browse-people.js';
import { BrowseUnits } from './use-cases/browse-units.js';
import { ChangeCalendar } from './use-cases/change-calendar.js';
import { ChangePassword } from './use-cases/change-password.js';
import { ChangePerson } from './use-cases/change-person.js';
import { ChangeUnit } from './use-cases/change-unit.js';
import { ClockMoves } from './use-cases/clock.ports.js';
import { CloseAccount } from './use-cases/close-account.js';
import { CloseUnit } from './use-cases/close-unit.js';
import { EndCharge } from './use-cases/end-charge.js';
import { EndClockMove } from './use-cases/end-clock-move.js';
import { EndOwnSession } from './use-cases/end-own-session.js';
import { EndPosition } from './use-cases/end-position.js';
import { FindSession } from './use-cases/find-session.js';
import { GiveCharge } from './use-cases/give-charge.js';
import { GivePosition } from './use-cases/give-position.js';
import { LoginGate } from './use-cases/login-gate.js';
import { OpenAccount } from './use-cases/open-account.js';
import * as ports from './use-cases/ports.js';
import { ReopenAccount } from './use-cases/reopen-account.js';
import { ResetPassword } from './use-cases/reset-password.js';
import { SessionViews } from './use-cases/session-views.js';
import * as sessionPorts from './use-cases/session.ports.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';

const service = 'directory';

const CONTROLLERS = [
  SessionController,
  UnitController,
  PersonController,
  PositionController,
  CalendarController,
  AccountController,
  InternalController,
  ClockMoveController,
  AuditConsumer,
];

const USE_CASES = [
  AddPerson,
  AddUnit,
  BeginClockMove,
  BrowsePeople,
  BrowseUnits,
  ChangeCalendar,
  ChangePassword,
  ChangePerson,
  ChangeUnit,
  CloseAccount,
  CloseUnit,
  EndCharge,
  EndClockMove,
  EndOwnSession,
  EndPosition,
  FindSession,
  GiveCharge,
  GivePosition,
  LoginGate,
  OpenAccount,
  ReopenAccount,
  ResetPassword,
  SessionViews,
  SignIn,
  SignOut,
];

const STORAGE: Provider[] = [
  Publication,
  { provide: ports.UnitStore, useClass: UnitRepository },
  { provide: ports.PersonStore, useClass: PersonRepository },
  { provide: ports.PositionStore, useClass: PositionRepository },
  { provide: ports.ChargeStore, useClass: ChargeRepository },
  { provide: ports.CalendarStore, useClass: CalendarRepository },
  { provide: ports.Organisation, useExisting: DirectoryPicture },
  { provide: ports.DirectoryReader, useClass: Reader },
  { provide: ports.AdministrationReader, useClass: Administration },
  { provide: ports.SnapshotReader, useClass: Snapshot },
  { provide: ports.AuditTrail, useClass: AuditRepository },
  { provide: ClockMoves, useClass: ClockMoveRepository },
  { provide: sessionPorts.AccountStore, useClass: AccountRepository },
  { provide: sessionPorts.SessionStore, useClass: SessionRepository },
  { provide: sessionPorts.Passwords, useClass: Argon2Passwords },
  { provide: sessionPorts.LimitStore, useClass: LoginLimitRepository },
];

/** The guard of `HttpModule` asks the picture, so it must be visible there. */
@Global()
@Module({ providers: [DirectoryPicture], exports: [DirectoryPicture] })
class PictureModule {}

@Module({})
export class DirectoryModule {
  static forRoot(config: DirectoryConfig): DynamicModule {
    const policy: SessionPolicy = {
      idleSeconds: config.SESSION_IDLE_MINUTES * 60,
      absoluteSeconds: config.SESSION_DAYS * 86_400,
      touchSeconds: 60,
    };
    const cache = { url: config.REDIS_URL, prefix: config.REDIS_PREFIX, lifeMs: config.SESSION_CACHE_MS };
    return {
      module: DirectoryModule,
      imports: [
        PictureModule,
        HttpModule.forRoot({ service, config, rights: DirectoryPicture }),
        MessagingModule.forRoot({
          ...{ service, config, metrics: METRICS, health: HealthChecks },
          // Nobody waits for the audit trail.
          tuning: { gatherMs: 200 },
        }),
        ClockModule,
      ],
      controllers: CONTROLLERS,
      providers: [
        // Global interceptors run in the order of their modules, the root first: around the one that commits.
        { provide: APP_INTERCEPTOR, useClass: EndedSessionsInterceptor },
        { provide: SESSION_POLICY, useValue: policy },
        { provide: sessionPorts.SessionCache, useFactory: () => new RedisSessionCache(cache) },
        { provide: Prisma, useFactory: () => new Prisma(config.DATABASE_URL) },
        ...STORAGE,
        ...USE_CASES,
        Housekeeping,
      ],
    };
  }
}
