import {
  ADDRESSEE_LABELS,
  type DataOf,
  type recommendationAnswered,
  type recommendationMade,
} from '#contracts';
import { oncePerPerson, topics, type Effect, type Names, type Notice } from './notice.js';
import { capitalised, people, quoted } from './wording.js';

type Recommendation = DataOf<typeof recommendationMade>;
type Answered = DataOf<typeof recommendationAnswered>;

const VERDICTS: Record<Answered['verdict'], string> = {
  ACCEPTED: 'tiếp thu',
  PARTLY: 'tiếp thu một phần',
  DECLINED: 'không tiếp thu',
};

/** Whoever may answer is told until somebody has. */
export function onRecommendationMade(event: Recommendation, names: Names): Effect {
  const text =
    `${capitalised(people(event.authorIds, names))} kiến nghị với ${addressee(event, names)}: ` +
    `${quoted(event.title)} Đề nghị đồng chí xem và trả lời.`;
  const notices = event.toldIds.map((personId): Notice => ({
    ...linked(event),
    personId,
    kind: 'RECOMMENDATION_MADE',
    title: `Có kiến nghị chờ trả lời, từ báo cáo ${event.number}`,
    text,
    topic: topics.recommendation(event.recommendationId),
  }));
  return { notices: oncePerPerson(notices), closes: [] };
}

export function onRecommendationAnswered(event: Answered, names: Names): Effect {
  // Party committees and local government answer on paper; one of us records it.
  const outside = event.addressee === 'PARTY_COMMITTEE' || event.addressee === 'LOCAL_GOVERNMENT';
  const text =
    `Kiến nghị với ${addressee(event, names)} trong báo cáo ${event.number} đã được trả lời: ${VERDICTS[event.verdict]}. ` +
    `Nội dung kiến nghị: ${quoted(event.title)} ` +
    `${outside ? 'Người ghi nhận' : 'Người trả lời'}: đồng chí ${names.person(event.by)}.`;
  const notices = event.authorIds.map((personId): Notice => ({
    ...linked(event),
    personId,
    kind: 'RECOMMENDATION_ANSWERED',
    title: `Kiến nghị đã được trả lời: ${VERDICTS[event.verdict]}`,
    text,
    topic: null,
  }));
  return { notices: oncePerPerson(notices), closes: [topics.recommendation(event.recommendationId)] };
}

/** `Ban Thường vụ Tỉnh đoàn`, or the department by its name. */
function addressee({ addressee: kind, unitId }: Recommendation, names: Names): string {
  return unitId === null ? ADDRESSEE_LABELS[kind] : names.unit(unitId);
}

function linked({ recommendationId }: Recommendation) {
  return { link: `/kien-nghi/${recommendationId}`, subjectId: recommendationId };
}
