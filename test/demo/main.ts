import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Cast } from './cast.js';
import { closeYear, print, save } from './closing.js';
import { Demo } from './demo.js';
import { HalfYearInspection } from './half-year-inspection.js';
import { Province } from './province.js';
import { readTrips } from './trips.js';

const { values } = parseArgs({
  options: {
    origin: { type: 'string' },
    /** ISO 8601: where business time stands. */
    from: { type: 'string' },
    /** ISO 8601: where the story stops; without it the year is lived to its end and closed. */
    until: { type: 'string' },
    province: { type: 'string', default: join(process.cwd(), 'deploy', 'example-province') },
    trips: { type: 'string', default: join(process.cwd(), 'test', 'demo', 'trips-2022.json') },
    without: { type: 'string' },
    administrator: { type: 'string', default: 'kieu.anh.tuan' },
    reader: { type: 'string', default: 'mai.dinh.hoa' },
    out: { type: 'string' },
  },
});
const { origin, from, until, without, administrator, reader, out } = values;
if (origin === undefined || from === undefined) throw new Error('--origin or --from is missing');
if (without !== undefined && !/^[1-9]\d*$/.test(without))
  throw new Error('--without cần số thứ tự của một chuyến đi, từ 1.');

const say = (line: string) => console.log(line);
const startedAt = performance.now();
const province = new Province(values.province);
const { year, trips } = readTrips(
  values.trips,
  province,
  without === undefined ? undefined : Number(without),
);
const cast = new Cast(origin, province, administrator, year, from);
// Its people and dates are those of the example province’s 2022.
const inspection = year === 2022 ? new HalfYearInspection(cast, say) : undefined;
const demo = new Demo(cast, trips, say, inspection);
const lastDay = `${year}-12-31`;
say(`${trips.length} chuyến đi của năm ${year}.`);
await demo.live(until ?? `${lastDay}T17:00:00+07:00`);
if (until === undefined) {
  const closing = await closeYear(demo, cast, lastDay, reader, startedAt);
  print(closing, say);
  if (out !== undefined) save(closing, out);
}
await cast.close();
