import { expect, it } from '@jest/globals';
import { emptyPlan, fieldsOf, newTeam, type PlanValues } from './plan-values';

const whole: PlanValues = {
  ...emptyPlan(null),
  title: ' Kiểm tra 6 tháng đầu năm ',
  from: '2022-06-01',
  to: '2022-06-30',
};
const son = { personId: 'son', fullName: 'Đặng Ngọc Sơn', office: null };

it('saves nothing without a title or dates', () => {
  expect(fieldsOf({ ...whole, title: '  ' })).toBeUndefined();
  expect(fieldsOf({ ...whole, to: null })).toBeUndefined();
});

it('takes the year of its beginning, and a line of the legal basis for each document', () => {
  const fields = fieldsOf({ ...whole, legalBasis: '504-KH/TĐTN-XDĐ\n\n  411-KH/TWĐTN-BTC ' });
  expect(fields).toMatchObject({
    title: 'Kiểm tra 6 tháng đầu năm',
    year: 2022,
    legalBasis: ['504-KH/TĐTN-XDĐ', '411-KH/TWĐTN-BTC'],
  });
});

it('says a half year of a periodic one and a topic of a thematic one, never both', () => {
  const written = { ...whole, half: 2 as const, topic: 'Thu, chi quỹ Đoàn' };
  expect(fieldsOf(written)).toMatchObject({ half: 2, topic: null });
  expect(fieldsOf({ ...written, kind: 'THEMATIC' })).toMatchObject({
    half: null,
    topic: 'Thu, chi quỹ Đoàn',
  });
});

it('names the organisation of a team that it leads, and our leader of every other', () => {
  const team = { ...newTeam('Đoàn số 1'), leader: [son], leaderOrganisation: 'Ngân hàng Chính sách xã hội' };
  const [own, joined] = fieldsOf({ ...whole, teams: [team, { ...team, kind: 'JOINED' }] })?.teams ?? [];
  expect([own?.leaderId, own?.leaderOrganisation]).toEqual(['son', null]);
  expect([joined?.leaderId, joined?.leaderOrganisation]).toEqual([null, 'Ngân hàng Chính sách xã hội']);
});
