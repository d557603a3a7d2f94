import { writeTogether } from '../../scripts/commands/shared/write-together.ts';

// Writes one set after the other to a folder, until it is killed. All files of a set have the same text.
const [folder = '', ...names] = process.argv.slice(2);
const run = async (): Promise<void> => {
  for (let set = 0; ; set += 1) {
    await writeTogether(folder, new Map(names.map((name) => [name, `${process.pid} ${set}\n`])));
    if (set === 0) process.stdout.write('writing\n');
  }
};
void run();
