/** Which row of the model's table each feature has. Kept as the sorted hashes of the features that have one. */
export class FeatureRows {
  readonly #hashes: Uint32Array;

  /** @param bytes the file beside the model: hashes, little-endian, 32 bits each, in ascending order */
  constructor(bytes: Uint8Array) {
    if (bytes.byteLength === 0 || bytes.byteLength % 4 !== 0)
      throw new Error('the list of features is damaged');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#hashes = Uint32Array.from({ length: bytes.byteLength / 4 }, (_, k) => view.getUint32(4 * k, true));
  }

  /** The row of each hash; the number of rows (a row of zeros) for a feature that was too rare to be learnt. */
  of(hashes: Int32Array): Int32Array {
    return hashes.map((hash) => this.#rowOf(hash >>> 0));
  }

  #rowOf(hash: number): number {
    let low = 0;
    let high = this.#hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#hashes[middle] ?? 0) < hash) low = middle + 1;
      else high = middle;
    }
    return this.#hashes[low] === hash ? low : this.#hashes.length;
  }
}
