// The floor of an edit: remark-parse of one page, warm, in a process of its own.
import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { cpuOf } from './cpu-bench.ts';

const [page = ''] = process.argv.slice(2);
const text = readFileSync(page, 'utf8');
const processor = unified().use(remarkParse).freeze();
process.stdout.write(String(await cpuOf(() => void processor.parse(text))));
