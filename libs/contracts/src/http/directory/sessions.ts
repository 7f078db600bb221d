import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { Role } from '../../roles.js';
import { Day, Id, Instant } from '../../values.js';
import { IdParams } from '../parameters.js';
import { Password } from './credentials.js';
import { Search } from './search.js';

const service = 'directory';

export const SessionView = z.object({
  sessionId: Id,
  person: z.object({ personId: Id, fullName: z.string() }),
  username: z.string(),
  /** Offices as people read them: `Bí thư Huyện đoàn Tuy Phong`. */
  offices: z.array(z.string()),
  roles: z.array(Role),
  homeUnitId: Id.nullable(),
  expiresAt: Instant,
  businessToday: Day,
  /** To be sent as `X-CSRF-Token` with every command; given by the gateway. */
  csrfToken: z.string().optional(),
});

export const sessionRoutes = {
  signIn: defineRoute({
    id: 'directory.sign-in',
    service,
    method: 'POST',
    path: '/api/session',
    tag: 'Phiên làm việc',
    summary: 'Đăng nhập',
    access: 'public',
    command: false,
    status: 201,
    body: z.strictObject({ username: Search.min(1), password: z.string().min(1).max(200) }),
    response: SessionView,
    problems: ['WRONG_CREDENTIALS', 'TOO_MANY_LOGINS'],
  }),
  currentSession: defineRoute({
    id: 'directory.current-session',
    service,
    method: 'GET',
    path: '/api/session',
    tag: 'Phiên làm việc',
    summary: 'Tôi là ai, có quyền gì',
    access: 'session',
    command: false,
    status: 200,
    response: SessionView,
  }),
  signOut: defineRoute({
    id: 'directory.sign-out',
    service,
    method: 'DELETE',
    path: '/api/session',
    tag: 'Phiên làm việc',
    summary: 'Đăng xuất',
    access: 'session',
    command: false,
    status: 204,
  }),
  ownSessions: defineRoute({
    id: 'directory.own-sessions',
    service,
    method: 'GET',
    path: '/api/sessions',
    tag: 'Phiên làm việc',
    summary: 'Các phiên đang mở của tôi',
    access: 'session',
    command: false,
    status: 200,
    response: z.object({
      items: z.array(
        z.object({ sessionId: Id, startedAt: Instant, lastSeenAt: Instant, current: z.boolean() }),
      ),
    }),
  }),
  endOwnSession: defineRoute({
    id: 'directory.end-own-session',
    service,
    method: 'DELETE',
    path: '/api/sessions/:id',
    tag: 'Phiên làm việc',
    summary: 'Kết thúc một phiên khác của tôi',
    access: 'session',
    command: true,
    status: 204,
    params: IdParams,
  }),
  changePassword: defineRoute({
    id: 'directory.change-password',
    service,
    method: 'POST',
    path: '/api/session/password',
    tag: 'Phiên làm việc',
    summary: 'Đổi mật khẩu; các phiên khác kết thúc',
    access: 'session',
    command: true,
    status: 204,
    body: z.strictObject({ current: z.string().min(1).max(200), next: Password }),
    problems: ['WRONG_CREDENTIALS', 'WEAK_PASSWORD', 'TOO_MANY_LOGINS'],
  }),
} as const;
