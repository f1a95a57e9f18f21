import {
  IconColumns2,
  IconLayoutSidebar,
  IconLink,
  IconLinkOff,
  IconRectangleVertical,
  IconUsers,
} from '@tabler/icons-react';
import type { Dispatch } from 'react';
import { BarButton } from '../../ui/BarButton.tsx';
import type { AnnotateAction, AnnotateState } from '../annotate-state.ts';

interface Props {
  state: AnnotateState;
  dispatch: Dispatch<AnnotateAction>;
  /** Two people's marks are there. */
  together: boolean;
  pageCount: number;
}

/** How the pages are shown: side by side or as one, moving together, with whose marks, with the strip of pages. */
export function ViewButtons({ state, dispatch, together, pageCount }: Props) {
  const sideBySide = together && state.layout === 'side-by-side';
  return (
    <>
      {sideBySide && (
        <BarButton
          name="Move both sides together"
          keys="L"
          pressed={state.linked}
          onClick={() => dispatch({ type: 'toggle', what: 'linked' })}
        >
          {state.linked ? <IconLink size={18} /> : <IconLinkOff size={18} />}
        </BarButton>
      )}
      {sideBySide && (
        <BarButton
          name="Show each other’s marks"
          keys="B"
          pressed={state.bothLayers}
          onClick={() => dispatch({ type: 'toggle', what: 'bothLayers' })}
        >
          <IconUsers size={18} />
        </BarButton>
      )}
      {together && (
        <BarButton
          name={sideBySide ? 'One page, both people' : 'Side by side'}
          keys="D"
          onClick={() => dispatch({ type: 'layout', layout: sideBySide ? 'one-page' : 'side-by-side' })}
        >
          {sideBySide ? <IconRectangleVertical size={18} /> : <IconColumns2 size={18} />}
        </BarButton>
      )}
      {pageCount > 1 && (
        <BarButton
          name="Pages"
          keys="G"
          pressed={state.stripOpen}
          onClick={() => dispatch({ type: 'toggle', what: 'stripOpen' })}
        >
          <IconLayoutSidebar size={18} />
        </BarButton>
      )}
    </>
  );
}
