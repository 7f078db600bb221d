import { describe, expect, it } from '@jest/globals';
import { TODAY, id, province, trip } from './province.fixture.js';
import { differences, factsInWords, moment, span } from './words.js';

const view = province();

describe('a request in one sentence', () => {
  it.each<[string, Parameters<typeof trip>[0], string]>([
    [
      'inside a round',
      { roundName: 'Đợt 1 quý II' },
      'chuyên viên, Chuyên viên Ban Phong trào, đề nghị đi cơ sở tại Đoàn xã A1 từ 01/04/2022 đến 05/04/2022 (5 ngày), trong Đợt 1 quý II.',
    ],
    [
      'outside of the rounds, with half days and companions',
      {
        participantIds: [id('chuyên viên'), id('đồng nghiệp')],
        hostUnitIds: [id('Đoàn xã A1'), id('Huyện đoàn B')],
        dates: { from: '2022-04-01', fromHalf: 'pm', to: '2022-04-05', toHalf: 'am' },
        days: 4,
      },
      'chuyên viên, Chuyên viên Ban Phong trào, cùng 1 cán bộ đề nghị đi cơ sở tại Đoàn xã A1 và Huyện đoàn B từ chiều 01/04/2022 đến sáng 05/04/2022 (4 ngày), ngoài các đợt.',
    ],
    [
      'of somebody without a post',
      { submitterId: id('khách'), participantIds: [id('khách')] },
      'khách đề nghị đi cơ sở tại',
    ],
  ])('%s', (_, change, sentence) => {
    expect(factsInWords(view, trip(change), TODAY)).toContain(sentence);
  });

  it.each([
    ['am', 'pm', 'ngày 01/04/2022'],
    ['am', 'am', 'sáng ngày 01/04/2022'],
    ['pm', 'pm', 'chiều ngày 01/04/2022'],
  ] as const)('names one day from %s to %s', (fromHalf, toHalf, words) => {
    expect(span({ from: '2022-04-01', fromHalf, to: '2022-04-01', toHalf })).toBe(words);
  });

  it('names an instant as it is in Viet Nam', () => {
    expect(moment(new Date('2022-03-31T17:05:00Z'))).toBe('00:05 ngày 01/04/2022');
  });
});

describe('the differences of a resubmission', () => {
  it('are told by label, before and after', () => {
    const after = trip({
      revision: 2,
      days: 4.5,
      dates: { from: '2022-04-01', fromHalf: 'pm', to: '2022-04-05', toHalf: 'pm' },
      contact: { name: 'Phó Bí thư', phone: '0252 000 000' },
      purpose: 'JOINT_ACTIVITY',
    });
    expect(differences(view, trip(), after)).toEqual([
      {
        field: 'dates',
        label: 'Thời gian',
        before: 'từ 01/04/2022 đến 05/04/2022 (5 ngày)',
        after: 'từ chiều 01/04/2022 đến 05/04/2022 (4,5 ngày)',
      },
      {
        field: 'purpose',
        label: 'Mục đích',
        before: 'Đi cơ sở theo chuyên đề',
        after: 'Phối hợp tổ chức hoạt động',
      },
      {
        field: 'contact',
        label: 'Người liên hệ',
        before: 'Thường trực Huyện đoàn',
        after: 'Phó Bí thư, 0252 000 000',
      },
    ]);
  });

  it('are none when nothing changed', () => {
    expect(differences(view, trip(), trip({ revision: 2 }))).toEqual([]);
  });
});
