const SVG = 'http://www.w3.org/2000/svg';

/** Shapes and groups, nothing that loads, links, runs or animates. */
const ELEMENTS = new Set(
  'svg g path circle ellipse line polyline polygon rect defs clipPath mask pattern linearGradient radialGradient stop'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  (
    'viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points transform id opacity fill fill-opacity fill-rule ' +
    'stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset stroke-opacity ' +
    'stroke-miterlimit clip-path clip-rule mask gradientUnits gradientTransform offset stop-color stop-opacity ' +
    'patternUnits patternTransform maskUnits clipPathUnits preserveAspectRatio vector-effect'
  ).split(' '),
);

/**
 * Builds a drawing from SVG source, from allow-listed elements and attributes alone. Services sanitise covers too;
 * what is put on the page is decided here.
 * @returns null where the source is no SVG.
 */
export function readSvg(source: string, document: Document): SVGElement | null {
  if (!source.trim()) return null;
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  if (parsed.localName !== 'svg' || parsed.namespaceURI !== SVG) return null;
  return copy(parsed, document) as SVGElement | null;
}

function copy(element: Element, document: Document): Element | null {
  if (element.namespaceURI !== SVG || !ELEMENTS.has(element.localName)) return null;
  const made = document.createElementNS(SVG, element.localName);
  for (const { name, value } of element.attributes) {
    if (ATTRIBUTES.has(name) && isHarmless(value)) made.setAttribute(name, value);
  }
  for (const child of element.children) {
    const copied = copy(child, document);
    if (copied) made.append(copied);
  }
  return made;
}

/** `url(…)` may only point inside the drawing; a backslash could spell it in another way. */
function isHarmless(value: string): boolean {
  return !/javascript:|data:|\\/i.test(value) && !/url\(\s*['"]?(?!#)/i.test(value);
}
