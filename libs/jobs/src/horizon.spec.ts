import { beforeEach, describe, expect, it } from '@jest/globals';
import { VirtualBusinessClock } from '#calendar';
import { HORIZON_MS, HorizonTimer } from './horizon.js';

const START = Date.parse('2022-03-01T08:00:00+07:00');
/** Three quarters into the horizon. */
const DUE = new Date(START + (HORIZON_MS * 3) / 4);

describe('the timer of the horizon', () => {
  let clock: VirtualBusinessClock;
  let taken: boolean;
  let missed: boolean;
  let set: Date[];
  let timer: HorizonTimer<Date>;
  beforeEach(() => {
    clock = new VirtualBusinessClock(0, () => START);
    [taken, missed, set] = [true, false, []];
    timer = new HorizonTimer<Date>({
      clock,
      upcoming: (from, until) => Promise.resolve(from < DUE && DUE <= until ? [DUE] : []),
      set: (due) => {
        set.push(...due);
        return Promise.resolve(taken);
      },
      missed: () => missed,
    });
  });

  it('sets an alarm once for what comes into it', async () => {
    await timer.arm();
    await timer.arm();
    expect(set).toEqual([DUE]);
  });

  it('sets alarms anew when business time was moved, since those that were set ring too late', async () => {
    await timer.arm();
    clock.follow(HORIZON_MS / 4);
    await timer.arm();
    await timer.arm();
    expect(set).toEqual([DUE, DUE]);
  });

  it('goes on trying while Redis takes none', async () => {
    taken = false;
    await timer.arm();
    taken = true;
    await timer.arm();
    await timer.arm();
    expect(set).toEqual([DUE, DUE]);
  });

  it('sets everything anew when an alarm that somebody else set was refused', async () => {
    await timer.arm();
    missed = true;
    await timer.arm();
    expect(set).toEqual([DUE, DUE]);
  });
});
