import { describe, expect, it } from '@jest/globals';
import { missingInConclusion } from './conclusion-check.js';
import { proposedFields, type FlaggedItem } from './conclusion-prefill.js';
import { conclusionText } from './conclusion-text.js';
import { toBeRepaired, visitOf, writtenFields } from './conclusion.fixture.js';

const context = { unitName: 'Huyện đoàn Tuy Phong', repeated: [], today: '2022-03-21' };

function flagged(change: Partial<FlaggedItem> = {}): FlaggedItem {
  return { itemCode: 'I.2', title: 'Sổ đoàn viên', note: 'Chưa cập nhật', score: 2, weight: 5, ...change };
}

describe('what is proposed for a conclusion', () => {
  it('is one thing to repair for each flagged line, due in a month, for the team to correct', () => {
    const fields = proposedFields(visitOf(), [flagged(), flagged({ itemCode: 'II.1', note: null })], context);
    expect(fields.title).toBe('Kết luận kiểm tra Huyện đoàn Tuy Phong, ngày 15/03/2022');
    expect(fields.general).toBe('Điểm kiểm tra: 13,5/20.');
    expect(fields.shortcomings?.split('\n')).toEqual([
      '- Sổ đoàn viên (2/5 điểm): Chưa cập nhật.',
      '- Sổ đoàn viên (2/5 điểm).',
    ]);
    expect(fields.actions).toEqual([
      toBeRepaired({ title: 'Sổ đoàn viên', detail: 'Chưa cập nhật', itemCode: 'I.2', dueDay: '2022-04-20' }),
      toBeRepaired({ title: 'Sổ đoàn viên', itemCode: 'II.1', dueDay: '2022-04-20' }),
    ]);
    expect(missingInConclusion(fields)).toEqual([]);
  });

  it('says what was found before', () => {
    const repeated = [{ itemCode: 'I.2', times: 2, lastOn: '2021-05-05' }];
    expect(proposedFields(visitOf(), [flagged()], { ...context, repeated }).shortcomings).toContain(
      'Đã được nêu 2 lần trước đây, gần nhất ngày 05/05/2021.',
    );
  });

  it('names no shortcomings where nothing was flagged, and no score where none was given', () => {
    const fields = proposedFields(visitOf({ score: null }), [], context);
    expect([fields.general, fields.shortcomings, fields.actions]).toEqual([null, null, []]);
  });
});

it('reads as one text for those who decide', () => {
  const fields = writtenFields({
    rating: 'Khá',
    actions: [
      toBeRepaired({ itemCode: 'I.2', ownerId: 'officer' }),
      toBeRepaired({ detail: 'Trước quý II' }),
    ],
  });
  const items = [{ code: 'I.2', title: 'Sổ đoàn viên', evidenceRequired: true }];
  const names = { fullName: (id: string) => `[${id}]`, unitName: (id: string) => `<${id}>` };
  expect(conclusionText(fields, visitOf(), items, names)).toBe(
    [
      'Đơn vị được kiểm tra: <unit>, từ 14/03/2022 đến 15/03/2022',
      'Kế hoạch 12-KH/TĐTN-TCKT: Kiểm tra 6 tháng đầu năm',
      'Đoàn kiểm tra số 1: [leader], [secretary], [member]',
      'Điểm: 13,5/20; Xếp loại: Khá',
      '',
      'Nhận xét chung',
      'Đơn vị triển khai đầy đủ.',
      '',
      'Hạn chế, thiếu sót',
      'Sổ đoàn viên chưa cập nhật.',
      '',
      'Việc phải khắc phục',
      '- Cập nhật sổ; mục I.2 Sổ đoàn viên; phụ trách: [officer]; hạn: 15/04/2022',
      '- Cập nhật sổ; Trước quý II; phụ trách: <unit>; hạn: 15/04/2022',
    ].join('\n'),
  );
});
