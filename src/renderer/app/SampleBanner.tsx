import { Button, CloseButton, Text } from '@mantine/core';
import { useSessionStorage } from '@mantine/hooks';
import classes from './Banner.module.css';

/** Says on the first run that nothing here is real, and offers the way to what is. */
export function SampleBanner({ onStart }: { onStart: () => void }) {
  const [hidden, setHidden] = useSessionStorage({ key: 'sample-banner-hidden', defaultValue: false });
  if (hidden) return null;
  return (
    <aside className={classes.banner} aria-label="Sample class">
      <Text size="sm" className={classes.words}>
        <strong>This is a made-up class.</strong> Invented pupils, invented work: try everything. Nothing here can harm
        a real child’s data.
      </Text>
      <Button size="xs" onClick={onStart}>
        Start your own class
      </Button>
      <CloseButton aria-label="Hide this for now" onClick={() => setHidden(true)} />
    </aside>
  );
}
