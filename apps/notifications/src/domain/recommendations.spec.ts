import { describe, expect, it } from '@jest/globals';
import {
  CADRE,
  COLLEAGUE,
  DEPARTMENT,
  DISTRICT_SECRETARY,
  HEAD,
  RECOMMENDATION,
  names,
  recommendation,
} from './example.fixture.js';
import { onRecommendationAnswered, onRecommendationMade } from './recommendations.js';

const about = { link: `/kien-nghi/${RECOMMENDATION}`, subjectId: RECOMMENDATION };
const TITLE = 'Hỗ trợ vốn cho hợp tác xã nuôi thỏ của thanh niên.';

describe('a recommendation', () => {
  it('asks everybody who may answer it, until somebody has', () => {
    const { notices, closes } = onRecommendationMade(recommendation, names);
    expect(closes).toEqual([]);
    expect(notices.map(({ personId }) => personId)).toEqual([HEAD, DISTRICT_SECRETARY]);
    expect(notices[0]).toEqual({
      ...about,
      personId: HEAD,
      kind: 'RECOMMENDATION_MADE',
      title: 'Có kiến nghị chờ trả lời, từ báo cáo BC-2022-00009',
      text: `Đồng chí Trần Văn Một (Chuyên viên Ban Phong trào), đồng chí Lê Thị Hai (Phó Ban Phong trào) kiến nghị với Ban Thường vụ Tỉnh đoàn: ${TITLE} Đề nghị đồng chí xem và trả lời.`,
      topic: `recommendation:${RECOMMENDATION}`,
    });
  });

  it('to a department names it', () => {
    const event = { ...recommendation, addressee: 'DEPARTMENT' as const, unitId: DEPARTMENT };
    expect(onRecommendationMade(event, names).notices[0]?.text).toContain('kiến nghị với Ban Phong trào: ');
  });

  it('to others than our own bodies asks nobody', () => {
    const event = { ...recommendation, addressee: 'PARTY_COMMITTEE' as const, toldIds: [] };
    expect(onRecommendationMade(event, names)).toEqual({ notices: [], closes: [] });
  });

  it.each([
    ['ACCEPTED', 'tiếp thu'],
    ['PARTLY', 'tiếp thu một phần'],
    ['DECLINED', 'không tiếp thu'],
  ] as const)('that was answered (%s) is told to its authors and waits for nobody', (verdict, words) => {
    const effect = onRecommendationAnswered({ ...recommendation, by: HEAD, verdict }, names);
    expect(effect.closes).toEqual([`recommendation:${RECOMMENDATION}`]);
    expect(effect.notices.map(({ personId }) => personId)).toEqual([CADRE, COLLEAGUE]);
    expect(effect.notices[0]).toEqual({
      ...about,
      personId: CADRE,
      kind: 'RECOMMENDATION_ANSWERED',
      title: `Kiến nghị đã được trả lời: ${words}`,
      text: `Kiến nghị với Ban Thường vụ Tỉnh đoàn trong báo cáo BC-2022-00009 đã được trả lời: ${words}. Nội dung kiến nghị: ${TITLE} Người trả lời: đồng chí Võ Thị Năm (Trưởng Ban Phong trào).`,
      topic: null,
    });
  });

  it.each(['PARTY_COMMITTEE', 'LOCAL_GOVERNMENT'] as const)(
    'to %s is answered on paper: it says who recorded that',
    (addressee) => {
      const event = { ...recommendation, addressee, by: HEAD, verdict: 'ACCEPTED' as const };
      expect(onRecommendationAnswered(event, names).notices[0]?.text).toMatch(
        / Người ghi nhận: đồng chí Võ Thị Năm \(Trưởng Ban Phong trào\)\.$/,
      );
    },
  );
});
