import { useEffect, useRef } from 'react';
import { showPaper } from './paper-root.ts';

/** The take-away as it will be read and printed. */
export function PaperPreview({ body, className }: { body: string; className?: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current) showPaper(host.current, body);
  }, [body]);
  return <div ref={host} className={className} />;
}
