import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import classes from './DropArea.module.css';

interface Props {
  /** Whether files can be taken just now; a drag passes by where they cannot. */
  takesFiles: boolean;
  /** What may be dropped here, and what becomes of it. */
  title: string;
  hint: string;
  onFiles: (dropped: DataTransfer) => void;
  className?: string;
  children: ReactNode;
}

/** Lets files be dropped anywhere on what it surrounds, and says so while somebody drags some over it. */
export function DropArea({ takesFiles, title, hint, onFiles, className, children }: Props) {
  const [over, setOver] = useState(false);
  // Entering a child fires before leaving its parent, so the depth is counted.
  const depth = useRef(0);
  // What lies over it in a dialog is not on it, though React hands on what happens there.
  const isOnIt = ({ currentTarget, target }: DragEvent) => target instanceof Node && currentTarget.contains(target);
  const takes = (event: DragEvent) => takesFiles && isOnIt(event) && event.dataTransfer.types.includes('Files');
  const step = (event: DragEvent, by: number) => {
    if (!takes(event)) return;
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };

  return (
    <div
      className={[classes.area, className].join(' ')}
      onDragEnter={(event) => step(event, 1)}
      onDragLeave={(event) => step(event, -1)}
      onDragOver={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
        step(event, -depth.current);
        onFiles(event.dataTransfer);
      }}
    >
      {children}
      {over && (
        <div className={classes.overlay} aria-hidden>
          <div className={classes.target}>
            <IconFileImport size={44} stroke={1.3} />
            <strong>{title}</strong>
            <span>{hint}</span>
          </div>
        </div>
      )}
    </div>
  );
}
