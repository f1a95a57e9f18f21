import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { PaperPreview } from './PaperPreview.tsx';
import type { Paper } from './paper-root.ts';
import classes from './PaperScreen.module.css';

interface Props {
  title: string;
  /** What is chosen, under the title. */
  options: ReactNode;
  /** Null while it is being made. */
  paper: Paper | null;
  /** Whether the paper's own styles say how wide it is; it is A4 where they do not. */
  ownWidth?: boolean;
}

/** Where something is taken away on paper: what is chosen on the left, how it will look on the right. */
export function PaperScreen({ title, options, paper, ownWidth = false }: Props) {
  return (
    <div className={classes.view}>
      <Stack className={classes.options} gap="md" px="xl" py="lg">
        <Title order={2}>{title}</Title>
        {options}
      </Stack>
      <section className={classes.desk} aria-label="Preview" tabIndex={0}>
        {paper && <PaperPreview {...paper} className={ownWidth ? classes.ownPaper : classes.paper} />}
      </section>
    </div>
  );
}
