interface Node {
  edges: Map<number, Node>;
  final: boolean;
  id: number;
}

/**
 * Builds the smallest automaton that accepts exactly the given words (Daciuk and others, 2000) and lays it out
 * as the 32-bit edges that {@link ../../main/corrections/spanish/lexicon/automaton.ts} reads:
 * bits 0-7 label, 8 final, 9 last edge of its node, 10-31 index of the target's first edge (0: no edges).
 * Word index = place in the sorted list.
 *
 * @param words sorted by alphabet code, without repeats
 */
export function writeAutomaton(words: string[], alphabet: string): { edges: Uint32Array; root: number } {
  const codes = new Map([...alphabet].map((letter, index) => [letter, index + 1]));
  const register = new Map<string, Node>();
  let made = 0;
  const create = (): Node => ({ edges: new Map(), final: false, id: made++ });
  const root = create();
  const path: { node: Node; code: number; child: Node }[] = [];
  let previous: number[] = [];

  const minimise = (downTo: number) => {
    while (path.length > downTo) {
      const step = path.pop();
      if (!step) break;
      const key = signature(step.child);
      const known = register.get(key);
      if (known) step.node.edges.set(step.code, known);
      else register.set(key, step.child);
    }
  };

  for (const word of words) {
    const letters = [...word].map((letter) => {
      const code = codes.get(letter);
      if (code === undefined) throw new Error(`no letter ${letter} in the alphabet (${word})`);
      return code;
    });
    let common = 0;
    while (common < letters.length && common < previous.length && letters[common] === previous[common])
      common++;
    minimise(common);
    let node = path.at(-1)?.child ?? root;
    for (const code of letters.slice(common)) {
      const child = create();
      node.edges.set(code, child);
      path.push({ node, code, child });
      node = child;
    }
    node.final = true;
    previous = letters;
  }
  minimise(0);
  return layOut(root);
}

function signature(node: Node): string {
  let key = node.final ? '!' : '.';
  for (const [code, child] of node.edges) key += `${code}:${child.id},`;
  return key;
}

/** Children before parents, so that a reader can count words in one ascending pass. */
function layOut(root: Node): { edges: Uint32Array; root: number } {
  const out: number[] = [0];
  const placed = new Map<Node, number>();
  const place = (node: Node): number => {
    const known = placed.get(node);
    if (known !== undefined) return known;
    const targets = [...node.edges].map(([code, child]) => ({ code, child, target: place(child) }));
    const first = targets.length === 0 ? 0 : out.length;
    targets.forEach(({ code, child, target }, index) => {
      const last = index === targets.length - 1;
      out.push((code | (child.final ? 256 : 0) | (last ? 512 : 0) | (target << 10)) >>> 0);
    });
    placed.set(node, first);
    return first;
  };
  const first = place(root);
  return { edges: Uint32Array.from(out), root: first };
}
