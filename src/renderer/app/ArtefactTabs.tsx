import { useDidUpdate } from '@mantine/hooks';
import { IconBallpen, IconMessage2, IconMicrophone2, IconPrinter } from '@tabler/icons-react';
import { useRef } from 'react';
import classes from './ArtefactTabs.module.css';
import { artefactPlace, artefactTabs, hashOf, type ArtefactPlace, type ArtefactTab } from './place.ts';

export const tabNames: Record<ArtefactTab, string> = {
  annotate: 'Annotate',
  script: 'Script',
  rehearse: 'Rehearse',
  'take-away': 'Take away',
};

const icons = { annotate: IconBallpen, script: IconMessage2, rehearse: IconMicrophone2, 'take-away': IconPrinter };

/** The parts of the work, as links: they are places one can go back to. */
export function ArtefactTabs({ place }: { place: ArtefactPlace }) {
  const current = useRef<HTMLAnchorElement>(null);
  // A button of the part that was left is gone, and the keyboard would be nowhere.
  useDidUpdate(() => {
    if (document.activeElement === document.body) current.current?.focus();
  }, [place.tab]);
  return (
    <nav className={classes.tabs} aria-label="Parts of the work">
      {artefactTabs.map((tab) => {
        const Icon = icons[tab];
        return (
          <a
            key={tab}
            ref={tab === place.tab ? current : undefined}
            className={classes.tab}
            href={hashOf(artefactPlace(place.artefactId, tab))}
            aria-current={tab === place.tab ? 'page' : undefined}
          >
            <Icon size={16} stroke={1.7} aria-hidden />
            {tabNames[tab]}
          </a>
        );
      })}
    </nav>
  );
}
