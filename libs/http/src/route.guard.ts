import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Refusal, type Rights, type RouteContract } from '#contracts';
import { ROUTE_METADATA, type DoorRequest } from './endpoint.js';
import { INTERNAL_TOKEN_HEADER, InternalTokens } from './internal-token.js';

/** Where a service learns what a person may do today. Bound in every service’s module. */
export abstract class RightsSource {
  abstract rightsOf(personId: string): Promise<Rights>;
}

export const SERVICE_NAME = Symbol('SERVICE_NAME');

/** Every HTTP call passes here: internal token first, then the rights by function that the contract names. */
@Injectable()
export class RouteGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: InternalTokens,
    private readonly rights: RightsSource,
    @Inject(SERVICE_NAME) private readonly service: string,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const route = this.reflector.get<RouteContract | 'open' | 'services' | undefined>(
      ROUTE_METADATA,
      context.getHandler(),
    );
    if (route === 'open') return true;
    // A handler without a contract is a mistake; nobody gets in through it.
    if (route === undefined) return false;
    const request = context.switchToHttp().getRequest<DoorRequest>();
    const header = request.headers[INTERNAL_TOKEN_HEADER];
    if (typeof header !== 'string') throw new Refusal('INTERNAL_TOKEN_INVALID');
    const subject = await this.tokens.verify(header, this.service);
    if (route === 'services') return true;
    request.door = { route };
    if (route.access === 'public') return true;
    if (subject.personId === null || subject.sessionId === null) throw new Refusal('NOT_SIGNED_IN');
    const rights = await this.rights.rightsOf(subject.personId);
    if (route.access !== 'session' && !route.access.some((role) => rights.roles.has(role))) {
      throw new Refusal('FORBIDDEN', { who: whoCan(route) });
    }
    const correlation = request.headers['x-request-id'];
    request.door.caller = {
      personId: subject.personId,
      sessionId: subject.sessionId,
      rights,
      correlationId: typeof correlation === 'string' ? correlation.slice(0, 100) : request.id,
    };
    return true;
  }
}

const ROLE_NAMES: Record<string, string> = {
  CADRE: 'cán bộ đoàn',
  HOST_OFFICER: 'cán bộ đơn vị nơi đến',
  DEPARTMENT_HEAD: 'lãnh đạo ban',
  IN_CHARGE: 'người phụ trách địa bàn',
  ORGANISATION_INSPECTION: 'Ban Tổ chức – Kiểm tra',
  STANDING_COMMITTEE: 'Ban Thường vụ Tỉnh đoàn',
  ADMINISTRATOR: 'quản trị hệ thống',
  CENTRAL: 'Trung ương Đoàn',
};

/** A refusal names who can do it. */
function whoCan(route: RouteContract): string {
  if (typeof route.access === 'string') return '';
  return `Việc này dành cho: ${route.access.map((role) => ROLE_NAMES[role]).join(', ')}.`;
}
