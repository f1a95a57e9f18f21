import { Excalidraw, restoreElements } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createRoot } from 'react-dom/client';

/** Scene pixels across a page, the width it has in our workspace in the same window. */
const ACROSS = 1100;
const GAP = 24;

function elementOf({ page, points }, index) {
  const unit = ACROSS / 10_000;
  const [left, top] = [points[0] * unit, points[1] * unit + page * (ACROSS * Math.SQRT2 + GAP)];
  const local = [];
  for (let i = 0; i < points.length; i += 2) {
    local.push([points[i] * unit - points[0] * unit, points[i + 1] * unit - points[1] * unit]);
  }
  return {
    id: `stroke-${index}`,
    type: 'freedraw',
    x: left,
    y: top,
    points: local,
    pressures: [],
    simulatePressure: true,
    strokeColor: '#1e4fb0',
    strokeWidth: 1,
  };
}

function App() {
  const onReady = (api) => {
    if (!api || window.peer) return;
    window.peer = {
      async load(url) {
        const strokes = await (await fetch(url)).json();
        const elements = restoreElements(strokes.map(elementOf), null, { refreshDimensions: false });
        api.updateScene({ elements, appState: { scrollX: 80, scrollY: 0 } });
      },
      clear: () => api.updateScene({ elements: [] }),
      isShown: () => window.stopwatch.hasInk(window.peer.surface()),
      count: () => api.getSceneElements().length,
      pen: () => api.setActiveTool({ type: 'freedraw' }),
      surface: () => document.querySelector('canvas.excalidraw__canvas.static'),
    };
    const opened = new URLSearchParams(location.search).get('open');
    if (opened) void window.peer.load(opened);
  };
  return (
    <div style={{ position: 'fixed', inset: 0 }}>
      <Excalidraw excalidrawAPI={onReady} />
    </div>
  );
}

createRoot(document.getElementById('root')).render(<App />);
