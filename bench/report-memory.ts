/** Loaded before the program by the benchmark: writes the process's peak memory, in bytes, when it ends. */
import { writeFileSync } from 'node:fs';
import process from 'node:process';

const path = process.env.VARIORUM_BENCH_MEMORY;
if (path !== undefined) process.on('exit', () => writeFileSync(path, String(process.resourceUsage().maxRSS * 1024)));
