import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Demo } from './demo.js';
import { Province } from './province.js';

const { values } = parseArgs({
  options: { origin: { type: 'string' }, province: { type: 'string' }, out: { type: 'string' } },
});
if (values.origin === undefined) throw new Error('--origin is missing');

const province = new Province(values.province ?? join(process.cwd(), 'deploy', 'example-province'));
await new Demo(values.origin, province, (line) => console.log(line)).run(values.out);
