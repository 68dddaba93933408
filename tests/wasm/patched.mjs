// The same module with a limit to its memory, so that a test can use it up.
const page = 65536;

// Numbers are written seven bits at a time, the low ones first.
function number_at(bytes, at) {
  let value = 0, shift = 0;
  for (;; at++, shift += 7) {
    value |= (bytes[at] & 127) << shift;
    if (bytes[at] < 128) return [value, at + 1];
  }
}
const coded = (value) => (value < 128 ? [value] : [(value & 127) | 128, ...coded(value >>> 7)]);

export function with_most_memory(module, most) {
  for (let at = 8; at < module.length;) {
    const [size, begin] = number_at(module, at + 1);
    if (module[at] === 5) {   // memories: how many, 1 if there is a most, the least
      const [least] = number_at(module, begin + 2);
      const section = [1, 1, ...coded(least), ...coded(most / page)];
      return new Uint8Array([...module.subarray(0, at), 5, ...coded(section.length), ...section,
                             ...module.subarray(begin + size)]);
    }
    at = begin + size;
  }
  throw new Error('the module has no memory of its own');
}
