import { useLayoutEffect, useRef } from 'react';
import { readSvg } from './svg.ts';

/** The drawing of a cover; pure decoration, the title stands beside it. */
export function Cover({ svg }: { svg: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const drawing = readSvg(svg, document);
    place.current?.replaceChildren(...(drawing ? [drawing] : []));
  }, [svg]);
  return <div ref={place} className="cover-drawing" aria-hidden="true" />;
}
