// Runs samples, given as a JSON object of their texts by id, and prints the errors by id. A sample ends at its first
// output, since those that print events would not end.
import { text } from 'node:stream/consumers';

const stopped = new Error('stopped');
console.log = () => {
  throw stopped;
};

const errors = {};
for (const [id, sample] of Object.entries(JSON.parse(await text(process.stdin)))) {
  try {
    await import(`data:text/javascript,${encodeURIComponent(sample)}`);
  } catch (error) {
    if (error !== stopped) errors[id] = String(error);
  }
}
// The streams that were left open would keep the process alive.
process.stdout.write(JSON.stringify(errors), () => process.exit());
