import type { ClassSheet } from '../../shared/class-sheet/class-sheet.ts';
import { roomPaper } from '../../shared/class-sheet/sheet-paper.ts';
import styles from './RoomView.module.css';

interface Props {
  sheet: ClassSheet;
  /** Every alias there is. */
  aliases: readonly string[];
}

/** A sheet on the wall: large, to be read from the back of the room, and about nobody in particular. */
export function RoomView({ sheet, aliases }: Props) {
  const { title, sections } = roomPaper(sheet, aliases);
  return (
    <article className={styles.room}>
      <h1 className={styles.title}>{title}</h1>
      {sections.length === 0 && <p className={styles.line}>There is nothing on this sheet for the room yet.</p>}
      <div className={styles.sections}>
        {sections.map(({ section, title: heading, lines }) => (
          <section key={section} className={styles.section} data-section={section}>
            <h2 className={styles.heading}>{heading}</h2>
            <ul className={styles.lines} data-short={section === 'spellings' || undefined}>
              {lines.map(({ words }, index) => (
                <li key={`${index}/${words}`} className={styles.line}>
                  {words}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </article>
  );
}
