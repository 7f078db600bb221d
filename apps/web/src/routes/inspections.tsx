import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inside, texts } from './inside';

/** Inspection and supervision: plans, visits, conclusions, repairs, reports asked for, official documents. */
const plans = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra',
  validateSearch: texts('nam', 'trang-thai', 'loai', 'hinh-thuc', 'don-vi', 'tim'),
  component: lazyRouteComponent(() => import('../pages/inspections/plans/plans-page')),
});
const newPlan = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/ke-hoach/moi',
  component: lazyRouteComponent(() => import('../pages/inspections/plans/new-plan-page')),
});
const plan = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/ke-hoach/$id',
  component: lazyRouteComponent(() => import('../pages/inspections/plans/plan-page')),
});
const editPlan = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/ke-hoach/$id/sua',
  component: lazyRouteComponent(() => import('../pages/inspections/plans/edit-plan-page')),
});
const criteriaSets = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/bo-tieu-chi',
  component: lazyRouteComponent(() => import('../pages/inspections/plans/criteria-sets-page')),
});
const criteriaSet = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/bo-tieu-chi/$id',
  component: lazyRouteComponent(() => import('../pages/inspections/plans/criteria-set-page')),
});
const schedule = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/lich',
  validateSearch: texts('thang', 'don-vi', 'trang-thai', 'xem', 'ke-hoach'),
  component: lazyRouteComponent(() => import('../pages/inspections/visits/schedule-page')),
});
const visit = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/buoi/$id',
  component: lazyRouteComponent(() => import('../pages/inspections/visits/visit-page')),
});
const checklist = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/buoi/$id/phieu',
  validateSearch: texts('muc'),
  component: lazyRouteComponent(() => import('../pages/inspections/visits/checklist-page')),
});
const conclusions = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/ket-luan',
  validateSearch: texts('trang-thai', 'don-vi', 'qua-han', 'ke-hoach'),
  component: lazyRouteComponent(() => import('../pages/inspections/conclusions/conclusions-page')),
});
const conclusion = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/ket-luan/$id',
  component: lazyRouteComponent(() => import('../pages/inspections/conclusions/conclusion-page')),
});
const writeConclusion = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/ket-luan/$id/viet',
  component: lazyRouteComponent(() => import('../pages/inspections/conclusions/write-conclusion-page')),
});
const newConclusion = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/buoi/$id/ket-luan',
  component: lazyRouteComponent(() => import('../pages/inspections/conclusions/new-conclusion-page')),
});
const actions = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/khac-phuc',
  validateSearch: texts('trang-thai', 'don-vi', 'qua-han', 'pham-vi', 'lap-lai'),
  component: lazyRouteComponent(() => import('../pages/inspections/conclusions/repairs-page')),
});
const action = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/khac-phuc/$id',
  component: lazyRouteComponent(() => import('../pages/inspections/conclusions/repair-page')),
});
const unitHistory = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/don-vi/$id',
  component: lazyRouteComponent(() => import('../pages/inspections/conclusions/unit-history-page')),
});
const requests = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/yeu-cau',
  validateSearch: texts('nam', 'trang-thai', 'muc'),
  component: lazyRouteComponent(() => import('../pages/inspections/desk/requests-page')),
});
const newRequest = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/yeu-cau/moi',
  component: lazyRouteComponent(() => import('../pages/inspections/desk/new-request-page')),
});
const request = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/yeu-cau/$id',
  validateSearch: texts('loc', 'cau'),
  component: lazyRouteComponent(() => import('../pages/inspections/desk/request-page')),
});
const editRequest = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/yeu-cau/$id/sua',
  component: lazyRouteComponent(() => import('../pages/inspections/desk/edit-request-page')),
});
const answer = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/tra-loi/$id',
  component: lazyRouteComponent(() => import('../pages/inspections/desk/answer-page')),
});
const documents = createRoute({
  getParentRoute: () => inside,
  path: '/kiem-tra/van-ban',
  validateSearch: texts('tim', 'loai', 'nam', 'muc'),
  component: lazyRouteComponent(() => import('../pages/inspections/desk/documents-page')),
});

export const inspections = [
  plans,
  newPlan,
  plan,
  editPlan,
  criteriaSets,
  criteriaSet,
  schedule,
  visit,
  checklist,
  conclusions,
  conclusion,
  writeConclusion,
  newConclusion,
  actions,
  action,
  unitHistory,
  requests,
  newRequest,
  request,
  editRequest,
  answer,
  documents,
] as const;
