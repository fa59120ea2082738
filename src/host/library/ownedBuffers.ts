/** The buffer of `bytes` as a transfer list, where it holds nothing else: handed over, not copied. Whoever posts it has it no more. */
export function ownedBuffers(bytes: Uint8Array): readonly ArrayBuffer[] {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && bytes.byteOffset === 0 && bytes.byteLength === buffer.byteLength ? [buffer] : [];
}
