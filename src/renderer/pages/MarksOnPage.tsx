import { useMemo } from 'react';
import { pageAnnotationsSvg } from '../../shared/annotations/annotation-svg.ts';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Page } from '../../shared/library/artefact.ts';
import type { Person } from '../../shared/library/person.ts';
import styles from './MarksOnPage.module.css';

interface Props {
  page: Page;
  marks: readonly Annotation[];
  people: readonly Person[];
}

/** What was marked on a page, to look at. */
export function MarksOnPage({ page, marks, people }: Props) {
  const svg = useMemo(() => {
    const onPage = marks.filter(({ pageId }) => pageId === page.id);
    return pageAnnotationsSvg(page, onPage, people);
  }, [page, marks, people]);
  return <div className={styles.marks} dangerouslySetInnerHTML={{ __html: svg }} />;
}
