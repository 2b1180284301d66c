import { fileURLToPath } from 'node:url';
import { checkFloors } from './check-floors-walk';

const { findings, files } = checkFloors(fileURLToPath(new URL('../..', import.meta.url)));
for (const { file, line, code, message } of findings) console.log(`${file}:${line}  ${code}  ${message}`);
console.log(`floors: ${files} files, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
