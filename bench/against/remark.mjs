// The baseline: starts Node, reads the pages and parses them with unmodified remark.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();
const folder = process.argv[2];
for (const name of readdirSync(folder))
  if (name.endsWith('.md')) processor.parse(readFileSync(join(folder, name), 'utf8'));
