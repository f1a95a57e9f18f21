import { useEffect, useRef } from 'react';
import { showPaper } from '../../ui/paper/paper-root.ts';
import { TAKE_AWAY_CSS } from '../document/take-away-css.ts';

/** The take-away as it will be read and printed. */
export function PaperPreview({ body, className }: { body: string; className?: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current) showPaper(host.current, { body, css: TAKE_AWAY_CSS });
  }, [body]);
  return <div ref={host} className={className} />;
}
