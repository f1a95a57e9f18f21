import { createRoot } from 'react-dom/client';
import { createShapeId, Tldraw } from 'tldraw';
import 'tldraw/tldraw.css';
import { b64Vecs } from '@tldraw/editor';

const ACROSS = 1100;
const GAP = 24;

function shapeOf({ page, points }, index) {
  const unit = ACROSS / 10_000;
  const local = [];
  for (let i = 0; i < points.length; i += 2) {
    local.push({ x: (points[i] - points[0]) * unit, y: (points[i + 1] - points[1]) * unit, z: 0.5 });
  }
  return {
    id: createShapeId(`stroke-${index}`),
    type: 'draw',
    x: points[0] * unit,
    y: points[1] * unit + page * (ACROSS * Math.SQRT2 + GAP),
    props: {
      segments: [{ type: 'free', path: b64Vecs.encodePoints(local) }],
      color: 'blue',
      size: 's',
      isComplete: true,
      isPen: false,
    },
  };
}

function App() {
  const onMount = (editor) => {
    window.peer = {
      async load(url) {
        const strokes = await (await fetch(url)).json();
        editor.createShapes(strokes.map(shapeOf));
        editor.setCamera({ x: 80, y: 0, z: 1 });
      },
      clear: () => editor.deleteShapes([...editor.getCurrentPageShapeIds()]),
      isShown: () => document.querySelector('.tl-shape path') !== null,
      count: () => editor.getCurrentPageShapeIds().size,
      pen: () => editor.setCurrentTool('draw'),
      isDrawn: () => editor.isIn('draw.idle'),
    };
    const opened = new URLSearchParams(location.search).get('open');
    if (opened) void window.peer.load(opened);
  };
  return (
    <div style={{ position: 'fixed', inset: 0 }}>
      <Tldraw onMount={onMount} options={{ maxShapesPerPage: 100_000 }} />
    </div>
  );
}

createRoot(document.getElementById('root')).render(<App />);
