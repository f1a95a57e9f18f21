import { IconFiles, IconInfoCircle, IconRepeat, IconTargetArrow } from '@tabler/icons-react';
import { memo } from 'react';
import type { ArtefactSummary } from '../../../shared/library/artefact.ts';
import { bylineOf } from '../../../shared/library/byline.ts';
import classes from './ArtefactCard.module.css';
import { counted, isReviewDue, kindNames } from '../artefact-words.ts';
import type { SelectionReach } from './selection.ts';
import { Thumbnail } from '../Thumbnail.tsx';

export type ArtefactLayout = 'grid' | 'list';

interface Props {
  artefact: ArtefactSummary;
  layout: ArtefactLayout;
  href: string;
  selected: boolean;
  /** The one card the Tab key stops at; the arrow keys go on from there. */
  active: boolean;
  selecting: boolean;
  /** Its details are shown beside the shelf. */
  described: boolean;
  today: string;
  redraftOfTitle: string | null;
  /** The address that asks what became of a script for it; null when none waits. */
  landing: string | null;
  onSelect: (artefactId: string, reach: SelectionReach) => void;
  onActivate: (artefactId: string) => void;
  onDetails: (artefactId: string) => void;
}

const THUMBNAIL = { grid: { width: 176, height: 184 }, list: { width: 44, height: 52 } };

/** One artefact in the library: a link that opens it, a box that selects it, a button for its details. */
export const ArtefactCard = memo(function ArtefactCard(props: Props) {
  const { artefact, layout, active, selected } = props;
  const tabIndex = active ? 0 : -1;
  const byline = bylineOf(artefact);
  return (
    <div
      className={classes.card}
      data-layout={layout}
      data-selected={selected || undefined}
      data-selecting={props.selecting || undefined}
      data-described={props.described || undefined}
      onFocus={() => props.onActivate(artefact.id)}
    >
      <span className={classes.thumbnail}>
        <Thumbnail
          artefactId={artefact.id}
          pageId={artefact.coverPageId}
          rotation={artefact.coverRotation}
          share={artefact.coverShare}
          stacked={artefact.pageCount > 1}
          {...THUMBNAIL[layout]}
        />
      </span>
      <div className={classes.words}>
        <a
          className={classes.title}
          href={props.href}
          tabIndex={tabIndex}
          data-artefact={artefact.id}
          draggable={false}
          onClick={(event) => {
            const reach = event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : null;
            if (!reach) return;
            event.preventDefault();
            props.onSelect(artefact.id, reach);
          }}
        >
          {artefact.title}
        </a>
        <span className={classes.byline}>{byline || 'No alias yet'}</span>
        {layout === 'list' && <span className={classes.kind}>{kindNames[artefact.kind]}</span>}
        <span className={classes.decision}>{artefact.decision}</span>
      </div>
      <div className={classes.facts}>
        {artefact.pageCount > 1 && (
          <span className={classes.fact}>
            <IconFiles size={14} aria-hidden />
            {counted(artefact.pageCount, 'page', 'pages')}
          </span>
        )}
        {props.redraftOfTitle !== null && (
          <span className={classes.fact} title={`Redraft of “${props.redraftOfTitle}”`}>
            <IconRepeat size={14} aria-hidden />
            Redraft
          </span>
        )}
        {props.landing !== null && (
          <a
            className={classes.landing}
            href={props.landing}
            tabIndex={tabIndex}
            draggable={false}
            title="A script waits for its redraft: did it land?"
          >
            <IconTargetArrow size={14} aria-hidden />
            Did it land?
          </a>
        )}
        {isReviewDue(artefact, props.today) && <span className={classes.due}>Review due</span>}
      </div>
      <input
        type="checkbox"
        className={classes.select}
        aria-label={`Select “${artefact.title}”`}
        checked={selected}
        tabIndex={tabIndex}
        onChange={(event) =>
          props.onSelect(artefact.id, (event.nativeEvent as MouseEvent).shiftKey ? 'range' : 'toggle')
        }
      />
      <button
        type="button"
        className={classes.details}
        aria-label={`Details of “${artefact.title}”`}
        title="Details (I)"
        tabIndex={tabIndex}
        onClick={() => props.onDetails(artefact.id)}
      >
        <IconInfoCircle size={18} />
      </button>
    </div>
  );
});
