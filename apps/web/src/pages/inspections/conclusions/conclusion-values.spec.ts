import { expect, it } from '@jest/globals';
import {
  askedId,
  fieldId,
  fieldsOf,
  missingIn,
  newAsked,
  refusedAt,
  valuesOf,
  type ConclusionFields,
} from './conclusion-values';

const proposal: ConclusionFields = {
  title: 'Kết luận kiểm tra Huyện đoàn Tuy Phong',
  general: 'Điểm kiểm tra: 82,5/100.',
  strengths: null,
  shortcomings: '- Sổ đoàn viên chưa cập nhật',
  requests: null,
  rating: null,
  actions: [
    { title: 'Sổ đoàn viên', detail: null, itemCode: 'I.2', ownerId: null, dueDay: '2022-09-11' },
    { title: 'Đoàn phí', detail: 'Quý II', itemCode: null, ownerId: null, dueDay: '2022-09-11' },
  ],
};
const words = {
  title: 'trích yếu',
  askedTitle: (at: number) => `việc ${at}`,
  askedDue: (at: number) => `hạn ${at}`,
};

it('sends back what was proposed as it came', () => {
  expect(fieldsOf(valuesOf(proposal))).toEqual(proposal);
});

it('sends nothing while something to be repaired has no name or no due day, and says which', () => {
  const values = valuesOf(proposal);
  values.actions.push(
    { ...newAsked(), title: ' ', dueDay: '2022-09-11' },
    { ...newAsked(), title: 'Sổ thu' },
  );
  expect(fieldsOf(values)).toBeUndefined();
  expect(missingIn({ ...values, title: '' }, words)).toEqual([
    { fieldId: fieldId('title'), text: 'trích yếu' },
    { fieldId: askedId(values.actions[2]?.key ?? '', 'title'), text: 'việc 3' },
    { fieldId: askedId(values.actions[3]?.key ?? '', 'dueDay'), text: 'hạn 4' },
  ]);
});

it('puts a refusal at its field, whether the conclusion is new or not', () => {
  const values = valuesOf(proposal);
  const second = values.actions[1]?.key ?? '';
  const { errors, rest } = refusedAt(
    [
      { pointer: '/actions/1/dueDay', detail: 'Hạn phải sau hôm nay.' },
      { pointer: '/fields/general', detail: 'Quá dài.' },
      { pointer: '/fields/actions/7/title', detail: 'Không rõ.' },
    ],
    values,
  );
  expect(errors).toEqual([
    { fieldId: askedId(second, 'dueDay'), text: 'Hạn phải sau hôm nay.' },
    { fieldId: fieldId('general'), text: 'Quá dài.' },
  ]);
  expect(rest).toEqual(['Không rõ.']);
});
