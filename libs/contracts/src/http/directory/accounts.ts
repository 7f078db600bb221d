import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { Id, PageQuery, Version, pageOf } from '../../values.js';
import { IdParams } from '../parameters.js';
import { Password, Username } from './credentials.js';
import { Search } from './search.js';

const service = 'directory';
const ADMIN = ['ADMINISTRATOR'] as const;

export const accountRoutes = {
  listAccounts: defineRoute({
    id: 'directory.list-accounts',
    service,
    method: 'GET',
    path: '/api/accounts',
    tag: 'Tài khoản',
    summary: 'Các tài khoản',
    access: ADMIN,
    command: false,
    status: 200,
    query: PageQuery.extend({ q: Search.optional() }),
    response: pageOf(
      z.object({
        accountId: Id,
        personId: Id,
        username: z.string(),
        state: z.enum(['OPEN', 'CLOSED']),
        version: Version,
      }),
    ),
  }),
  addAccount: defineRoute({
    id: 'directory.add-account',
    service,
    method: 'POST',
    path: '/api/accounts',
    tag: 'Tài khoản',
    summary: 'Mở tài khoản',
    access: ADMIN,
    command: true,
    status: 201,
    body: z.strictObject({ personId: Id, username: Username, password: Password }),
    response: z.object({ accountId: Id, version: Version }),
    problems: ['DUPLICATE_USERNAME'],
  }),
  closeAccount: defineRoute({
    id: 'directory.close-account',
    service,
    method: 'POST',
    path: '/api/accounts/:id/close',
    tag: 'Tài khoản',
    summary: 'Đóng tài khoản; mọi phiên kết thúc ngay',
    access: ADMIN,
    command: true,
    status: 204,
    params: IdParams,
    problems: ['ACCOUNT_CLOSED'],
  }),
  reopenAccount: defineRoute({
    id: 'directory.reopen-account',
    service,
    method: 'POST',
    path: '/api/accounts/:id/reopen',
    tag: 'Tài khoản',
    summary: 'Mở lại tài khoản',
    access: ADMIN,
    command: true,
    status: 204,
    params: IdParams,
  }),
  resetPassword: defineRoute({
    id: 'directory.reset-password',
    service,
    method: 'POST',
    path: '/api/accounts/:id/password',
    tag: 'Tài khoản',
    summary: 'Đặt lại mật khẩu; mọi phiên kết thúc',
    access: ADMIN,
    command: true,
    status: 204,
    params: IdParams,
    body: z.strictObject({ password: Password }),
  }),
} as const;
