import { expect, it } from '@jest/globals';
import { sectionsOf } from './paper-sections';

it('takes the first line of a part for its heading', () => {
  const content =
    'Căn cứ\n- Điều lệ Đoàn\n- Chương trình số 12\n\n\nNội dung kiểm tra:\nCông tác cán bộ.\nĐoàn vụ.';
  expect(sectionsOf(content)).toEqual([
    { heading: 'Căn cứ', text: '- Điều lệ Đoàn\n- Chương trình số 12' },
    { heading: 'Nội dung kiểm tra', text: 'Công tác cán bộ.\nĐoàn vụ.' },
  ]);
});

it.each([
  ['one line', 'Kiểm tra công tác cán bộ'],
  ['a sentence', 'Kiểm tra công tác cán bộ.\nKiểm tra đoàn vụ.'],
  ['a list', '- Điều lệ Đoàn\n- Chương trình số 12'],
  ['a long line', `${'Kiểm tra '.repeat(20)}\nĐoàn vụ`],
])('takes nothing of %s for a heading', (_, content) => {
  expect(sectionsOf(content)).toEqual([{ heading: null, text: content }]);
});

it('has no parts of an empty text', () => {
  expect(sectionsOf(' \n\n ')).toEqual([]);
});
