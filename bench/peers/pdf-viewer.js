import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
import { EventBus, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';
import 'pdfjs-dist/web/pdf_viewer.css';

GlobalWorkerOptions.workerSrc = '/pdf.worker.js';

document.getElementById('root').innerHTML =
  '<div id="container" style="position:absolute;inset:0;overflow:auto"><div id="viewer" class="pdfViewer"></div></div>';
const eventBus = new EventBus();
const linkService = new PDFLinkService({ eventBus });
const container = document.getElementById('container');
const viewer = new PDFViewer({ container, eventBus, linkService });
linkService.setViewer(viewer);

const drawn = new Set();
eventBus.on('pagerendered', ({ pageNumber }) => drawn.add(pageNumber));
eventBus.on('pagesinit', () => (viewer.currentScaleValue = 'page-width'));

window.peer = {
  async open(url) {
    const pdf = await getDocument({ url, wasmUrl: '/pdfjs/wasm/', standardFontDataUrl: '/pdfjs/standard_fonts/' })
      .promise;
    viewer.setDocument(pdf);
    linkService.setDocument(pdf);
  },
  /** Whether a page (from 1) is on the screen at its present scale. */
  isDrawn(number) {
    const view = viewer.getPageView(number - 1);
    return view?.renderingState === 3 && view.canvas !== null && viewer.currentPageNumber === number;
  },
  currentPage: () => viewer.currentPageNumber,
  turnTo: (number) => (viewer.currentPageNumber = number),
  /** A number, or one of the viewer's own words such as `page-width`. */
  zoomTo: (scale) => (viewer.currentScaleValue = String(scale)),
  scroller: () => container,
};
