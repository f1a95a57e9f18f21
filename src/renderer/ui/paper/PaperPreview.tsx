import { useEffect, useRef } from 'react';
import { showPaper, type Paper } from './paper-root.ts';

/** A paper as it will be read and printed. */
export function PaperPreview({ body, css, className }: Paper & { className?: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current) showPaper(host.current, { body, css });
  }, [body, css]);
  return <div ref={host} className={className} />;
}
