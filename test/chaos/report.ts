import { words } from './disturber.js';
import type { Kind } from './plan.js';
import type { Result } from './result.js';
import { holds, LISTED, type RuleResult } from './rule.js';

const LISTED_IN_TERMINAL = 5;

/** What was done, the promises one by one, and the verdict. */
export function print(result: Result, say: (line: string) => void): void {
  const { commands, stories, rules, deeds } = result;
  say('');
  say(`Đã làm (${deeds.length} lần phá):`);
  for (const [what, count] of countDeeds(result)) say(`  ${what.padEnd(42)}${String(count).padStart(4)}`);
  say('');
  say(
    `Tải: ${stories.begun} hồ sơ, ${commands.commands} lệnh; ${commands.acknowledged} được nhận, ${commands.refused} bị từ chối, ` +
      `${commands.sentAgain} phải gửi lại với cùng mã (${commands.unknownOutcomes} lần không rõ kết quả).`,
  );
  say(
    `Thư giao hai lần: ${result.repeated}. Tệp thừa của các lần gửi dở: ${result.orphanFiles} (được dọn sau một ngày).`,
  );
  say('');
  say(`${'Lời hứa'.padEnd(80)}${'đã xem'.padStart(9)}${'sai'.padStart(7)}`);
  for (const rule of rules) sayRule(rule, say);
  say('');
  say(verdict(result));
}

function sayRule(rule: RuleResult, say: (line: string) => void): void {
  const absent = rule.looked === 0 && rule.notAlways === true;
  const mark = absent ? '–' : holds(rule) ? '✓' : '✗';
  say(
    `${mark} ${rule.title}`.padEnd(80) +
      String(rule.looked).padStart(9) +
      String(rule.brokenCount).padStart(7),
  );
  if (absent) say('    lần chạy này không có');
  else if (rule.looked === 0) say('    chưa xem được gì: không chứng minh được');
  for (const what of rule.broken.slice(0, LISTED_IN_TERMINAL)) say(`    ${what}`);
  const more = rule.brokenCount - Math.min(rule.broken.length, LISTED_IN_TERMINAL);
  if (more > 0) say(`    … và ${more} trường hợp nữa (tệp --out ghi ${LISTED} trường hợp đầu)`);
}

export function verdict({
  rules,
  deeds,
  silent,
  sound,
  seed,
}: Pick<Result, 'rules' | 'deeds' | 'silent' | 'sound' | 'seed'>): string {
  const asked = rules.filter(({ looked, notAlways }) => looked > 0 || notAlways !== true).length;
  if (sound) return `ĐẠT: cả ${asked} lời hứa đều giữ (seed ${seed}).`;
  const broken = rules.filter((rule) => !holds(rule)).length;
  const undone = deeds.filter(({ failed }) => failed !== undefined).length;
  const parts = [
    ...(broken > 0 ? [`${broken} trên ${rules.length} lời hứa bị vi phạm`] : []),
    ...(undone > 0 ? [`${undone} lần phá không làm được`] : []),
    ...(silent.length > 0 ? [`không nhận ra sai phạm: ${silent.join(', ')}`] : []),
  ];
  return `KHÔNG ĐẠT: ${parts.join('; ')} (lặp lại bằng --seed ${seed}).`;
}

function countDeeds({ deeds }: Result): [string, number][] {
  const counts = new Map<string, number>();
  for (const { kind, target } of deeds) {
    const what = `${words(kind as Kind)}: ${target}`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b, 'vi'));
}
