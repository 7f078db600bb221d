import { describe, expect, it } from '@jest/globals';
import { ChainDefinition } from '#contracts';
import { chainProblems, chooseChain, knownPosts, type Chain } from './chain.js';
import { shippedChain } from './province.fixture.js';

const posts = knownPosts([]);
const provincial = shippedChain('provincial');

/** The provincial chain with its steps changed. */
function changed(change: (steps: ChainDefinition['steps']) => void, levels = provincial.levels) {
  const steps = structuredClone(provincial.steps);
  change(steps);
  return chainProblems({ ...provincial, levels, steps }, posts).join('\n');
}

describe('a chain', () => {
  it.each(['provincial', 'district', 'two-tier', 'report-provincial', 'report-district'])(
    '%s, as it ships, is in order',
    (code) => {
      expect(ChainDefinition.parse(shippedChain(code))).toEqual(shippedChain(code));
      expect(chainProblems(shippedChain(code), posts)).toEqual([]);
    },
  );

  it.each<[string, string, string]>([
    [
      'with an unknown post is refused by its name',
      changed((steps) => Object.assign(steps[0]!.resolver, { positions: ['EMPEROR'] })),
      'Bước 1 (“Đơn vị nơi đến đồng ý”): chức vụ EMPEROR không có trong danh mục',
    ],
    [
      'with an unknown post above too',
      changed((steps) =>
        Object.assign(steps[0]!.resolver, { above: [{ level: 'PROVINCE', positions: ['X'] }] }),
      ),
      'chức vụ X',
    ],
    [
      'with a step that nobody can hold',
      changed((steps) => Object.assign(steps[2]!.resolver, { positions: ['DEPARTMENT_HEAD'] })),
      'Bước 3 (“Ban Thường vụ Tỉnh đoàn duyệt”): không ai giữ được',
    ],
    [
      'with a level above at which nobody holds the post',
      changed((steps) =>
        Object.assign(steps[1]!.resolver, {
          above: [{ level: 'DISTRICT', positions: ['CHIEF_OF_OFFICE'] }],
        }),
      ),
      'không ai ở cấp huyện',
    ],
    [
      'with a step that no submitter ever reaches',
      changed(() => undefined, ['PROVINCE']),
      'Bước 2 (“Lãnh đạo ban, văn phòng duyệt”): không cấp nào',
    ],
    [
      'that may end without anybody’s say',
      changed((steps) => void steps.pop()),
      'Bước cuối không được bỏ qua',
    ],
    [
      'with a post named twice',
      changed((steps) => Object.assign(steps[2]!.resolver, { positions: ['SECRETARY', 'SECRETARY'] })),
      'một chức vụ được ghi nhiều lần',
    ],
  ])('%s', (_, problems, expected) => {
    expect(problems).toContain(expected);
  });

  it('may name a post that only the directory knows', () => {
    const learned = knownPosts([{ type: 'VOLUNTEER_LEAD', level: 'PROVINCE' }]);
    const steps = structuredClone(provincial.steps);
    Object.assign(steps[2]!.resolver, { positions: ['VOLUNTEER_LEAD'] });
    expect(chainProblems({ ...provincial, steps }, learned)).toEqual([]);
  });
});

describe('the chain of a submission', () => {
  const chain = (code: string, number: number, day: string, levels = provincial.levels): Chain => ({
    code,
    number,
    publishedAt: new Date(day),
    definition: { ...provincial, code, levels },
  });

  it.each<[string, Chain[], string | undefined]>([
    [
      'is the newest version',
      [chain('a', 1, '2022-01-01'), chain('a', 3, '2022-03-01'), chain('a', 2, '2022-02-01')],
      'a 3',
    ],
    [
      'of two that fit the one published last',
      [chain('a', 3, '2022-01-01'), chain('b', 1, '2022-02-01')],
      'b 1',
    ],
    [
      'is not an older version that fitted once',
      [chain('a', 1, '2022-01-01'), chain('a', 2, '2022-02-01', ['DISTRICT'])],
      undefined,
    ],
    ['is missing where none serves the level', [chain('a', 1, '2022-01-01', ['DISTRICT'])], undefined],
  ])('%s', (_, published, expected) => {
    const chosen = chooseChain(published, 'REGISTRATION', 'DEPARTMENT');
    expect(chosen && `${chosen.code} ${chosen.number}`).toBe(expected);
  });
});
