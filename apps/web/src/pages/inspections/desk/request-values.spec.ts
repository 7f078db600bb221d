import { describe, expect, it } from '@jest/globals';
import { emptyRequest, fieldsOf, withUnits, type RequestValues } from './request-values';

const written: RequestValues = {
  title: ' Thu, nộp đoàn phí ',
  content: 'Báo cáo số liệu.',
  questions: [
    { key: 'a', title: 'Số chi đoàn đã thu', required: true },
    { key: 'b', title: '  ', required: true },
    { key: 'c', title: ' Khó khăn ', required: false },
  ],
  units: [{ unitId: 'u1', name: 'Huyện đoàn Tuy Phong' }],
  dueDay: '2022-07-15',
  plan: null,
};

describe('a request as it is sent', () => {
  it('numbers the questions as they stand, without empty ones', () => {
    expect(fieldsOf(written)).toEqual({
      title: 'Thu, nộp đoàn phí',
      content: 'Báo cáo số liệu.',
      dueDay: '2022-07-15',
      questions: [
        { code: '1', title: 'Số chi đoàn đã thu', required: true },
        { code: '2', title: 'Khó khăn', required: false },
      ],
      unitIds: ['u1'],
      planId: null,
    });
  });

  it.each([{ title: ' ' }, { content: '' }, { dueDay: null }])('waits for %j', (change) => {
    expect(fieldsOf({ ...written, ...change })).toBeUndefined();
  });

  it('begins with one empty question, which is not saved', () => {
    expect(emptyRequest().questions).toHaveLength(1);
    expect(fieldsOf({ ...written, questions: emptyRequest().questions })?.questions).toEqual([]);
  });
});

it('adds units once', () => {
  const [one, two] = [
    { unitId: 'u1', name: 'Tuy Phong' },
    { unitId: 'u2', name: 'Bắc Bình' },
  ];
  expect(withUnits([two], [one, two])).toEqual([two, one]);
});
