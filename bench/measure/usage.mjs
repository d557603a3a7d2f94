// Imported by every measured process: appends its usage to a file on exit.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  appendFileSync(process.env.BENCH_USAGE, `${(user + system) / 1000} ${process.resourceUsage().maxRSS / 1024}\n`);
});
