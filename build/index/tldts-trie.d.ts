/** The generated list inside `tldts`; the package ships types for it, but not beside the file that can be loaded. */
declare module 'tldts/dist/cjs/src/data/trie.js' {
  /** Bits of a node's rule: 1 ICANN, 2 private. */
  export const nodeFlags: Uint8Array;
  /** First edge of each node; the next node's first edge is where they end. */
  export const edgeStart: Uint16Array;
  export const edgeLength: Uint8Array;
  export const edgeChild: Uint16Array;
  /** Labels of all edges, one behind the other. */
  export const labelText: string;
  export const rulesRoot: number;
  export const exceptionsRoot: number;
}
