import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { PageQuery, RecommendationAddressee, pageOf, text } from '../../values.js';
import { IdParams } from '../parameters.js';
import { RecommendationView } from './report-shapes.js';

const service = 'trip-reporting';

export const recommendationRoutes = {
  listRecommendations: defineRoute({
    id: 'trip-reporting.list-recommendations',
    service,
    method: 'GET',
    path: '/api/recommendations',
    tag: 'Kiến nghị',
    summary: 'Kiến nghị: chờ tôi trả lời, của tôi, hoặc toàn tỉnh',
    access: UNION_PEOPLE,
    scope: 'to-answer: gửi đến tập thể tôi tham gia · own: trong báo cáo của tôi · province: toàn tỉnh',
    command: false,
    status: 200,
    query: PageQuery.extend({
      scope: z.enum(['to-answer', 'own', 'province']).default('own'),
      state: z.enum(['OPEN', 'ANSWERED']).optional(),
      addressee: RecommendationAddressee.optional(),
    }),
    response: pageOf(RecommendationView),
  }),
  getRecommendation: defineRoute({
    id: 'trip-reporting.get-recommendation',
    service,
    method: 'GET',
    path: '/api/recommendations/:id',
    tag: 'Kiến nghị',
    summary: 'Một kiến nghị',
    access: UNION_PEOPLE,
    scope: 'Người viết báo cáo, nơi được kiến nghị, Ban Tổ chức – Kiểm tra, Ban Thường vụ',
    command: false,
    status: 200,
    params: IdParams,
    response: RecommendationView,
  }),
  answerRecommendation: defineRoute({
    id: 'trip-reporting.answer-recommendation',
    service,
    method: 'POST',
    path: '/api/recommendations/:id/answer',
    tag: 'Kiến nghị',
    summary: 'Trả lời một kiến nghị',
    access: UNION_PEOPLE,
    scope:
      'Thường trực, Ban Thường vụ hoặc lãnh đạo ban được kiến nghị; kiến nghị với cấp uỷ, chính quyền do Ban Tổ chức – Kiểm tra ghi trả lời',
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: z.strictObject({ verdict: z.enum(['ACCEPTED', 'PARTLY', 'DECLINED']), answer: text(4000) }),
    response: RecommendationView,
    problems: ['STALE_VERSION', 'RECOMMENDATION_ANSWERED'],
  }),
} as const;
