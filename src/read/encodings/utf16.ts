const sampleBytes = 4096;

/** Whether bytes without a mark are UTF-16: in Latin writing nearly every second byte is zero, always on the same side. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  const half = Math.floor(sample.length / 2);
  if (half < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) at % 2 === 0 ? even++ : odd++;
  }
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : undefined;
}
