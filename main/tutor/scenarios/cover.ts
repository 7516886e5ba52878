import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

const SVG = 'http://www.w3.org/2000/svg';
const MAX_ELEMENTS = 500;
const MAX_DEPTH = 12;

/** Shapes and groups of shapes: nothing that refers, loads, animates, embeds, links, styles or runs. */
const elements = new Set(['svg', 'g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']);

const numbers = /^[\s\d.,+\-eE%]{1,400}$/;
const length = /^[-+]?[\d.]{1,12}(px)?$/;
const colour = /^(none|currentColor|var\(--accent\))$/;

/** Attribute → what its value must look like. Whatever is not listed, or does not look so, is left out. */
const attributes: Record<string, RegExp> = {
  d: /^[\s\d.,+\-eEMmLlHhVvCcSsQqTtAaZz]{1,60000}$/,
  points: /^[\s\d.,+\-eE]{1,20000}$/,
  transform: /^((translate|rotate|scale|skewX|skewY|matrix)\([\s\d.,+\-eE]{1,80}\)\s*){1,4}$/,
  fill: colour,
  stroke: colour,
  'fill-rule': /^(nonzero|evenodd)$/,
  'stroke-linecap': /^(butt|round|square)$/,
  'stroke-linejoin': /^(miter|round|bevel)$/,
  'stroke-dasharray': numbers,
  'stroke-dashoffset': length,
  'stroke-miterlimit': length,
  'stroke-width': length,
  opacity: length,
  'fill-opacity': length,
  'stroke-opacity': length,
  ...Object.fromEntries(
    ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'].map((name) => [
      name,
      length,
    ]),
  ),
};

/**
 * Writes an SVG drawing anew with nothing but shapes, in the two inks of a cover (`currentColor` and
 * `var(--accent)`). The result can stand inside a page: it holds no script, link, style, text or identifier.
 * @returns `null` where the source is no well-formed SVG, is too rich, or has no shape left.
 */
export function sanitiseCover(source: string): string | null {
  // A document type is the one way XML has to define entities; no drawing needs it.
  if (/<!(doctype|entity)/i.test(source)) return null;
  const root = parseRoot(source);
  const box = root && boxOf(root);
  if (!root || !box) return null;
  const budget = { left: MAX_ELEMENTS };
  const inner = writeChildren(root, 1, budget);
  if (!inner || budget.left < 0) return null;
  // Its size is the page's affair: of the root only the box remains.
  return `<svg xmlns="${SVG}" viewBox="${box}">${inner}</svg>`;
}

function boxOf(root: Element): string | null {
  const numbers = (root.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/);
  const [x, y, width, height] = numbers.map(Number);
  const finite = numbers.length === 4 && [x, y, width, height].every((value) => Number.isFinite(value));
  return finite && (width ?? 0) > 0 && (height ?? 0) > 0 ? [x, y, width, height].join(' ') : null;
}

function parseRoot(source: string): Element | null {
  try {
    const strict = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    });
    const root = strict.parseFromString(source.trim(), 'image/svg+xml').documentElement;
    return root && isSvg(root) && root.localName === 'svg' ? root : null;
  } catch {
    return null;
  }
}

function writeChildren(parent: Element, depth: number, budget: { left: number }): string {
  if (depth > MAX_DEPTH) return '';
  let written = '';
  for (let node: Node | null = parent.firstChild; node; node = node.nextSibling) {
    if (!isElement(node) || !isSvg(node) || !elements.has(node.localName ?? '')) continue;
    if (--budget.left < 0) return '';
    const name = node.localName;
    if (name === 'svg') continue;
    const inner = name === 'g' ? writeChildren(node, depth + 1, budget) : '';
    if (name === 'g' && !inner) continue;
    const open = `<${name}${writeAttributes(node)}`;
    written += inner ? `${open}>${inner}</${name}>` : `${open}/>`;
  }
  return written;
}

/** The patterns above leave no character that would need escaping. */
function writeAttributes(element: Element): string {
  let written = '';
  for (let index = 0; index < element.attributes.length; index++) {
    const attribute = element.attributes.item(index);
    if (!attribute || attribute.prefix || !Object.hasOwn(attributes, attribute.name)) continue;
    const value = attribute.value.trim().replace(/\s+/g, ' ');
    if (attributes[attribute.name]?.test(value)) written += ` ${attribute.name}="${value}"`;
  }
  return written;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isSvg(element: Element): boolean {
  return element.namespaceURI === SVG;
}
