import { useEffect, useRef } from 'react';
import { showPaper, type Paper } from '../ui/paper/paper-root.ts';
import styles from './ScriptOutView.module.css';

/** The paper as it will be printed. */
export function ScriptSheetPreview({ body, css }: Paper) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current) showPaper(host.current, { body, css });
  }, [body, css]);
  return <div ref={host} className={styles.paper} />;
}
