/** What runs inside the measured page, the same for every candidate. */
export interface Stopwatch {
  /** Resolves when a frame that was asked for now has been made, with its time. */
  frame(): Promise<number>;
  /** Milliseconds of each of `count` frames while `act` happens in every one; the first ten are not counted. */
  frames(count: number, act: (index: number) => void): Promise<number[]>;
  /** Milliseconds from `since` until `isDrawn`, and then until four frames in a row took less than 60 ms. */
  untilQuiet(since: number, isDrawn: () => boolean): Promise<number>;
  /** Milliseconds from `since` until the frame in which `isDrawn` became true has been made. */
  untilDrawn(since: number, isDrawn: () => boolean): Promise<number>;
  /** Milliseconds from calling `act`, while frames are being made, until the frame in which `isDrawn` became true has been made. */
  timed(act: () => void, isDrawn: () => boolean): Promise<number>;
  /** Begins to wait for the next time a pointer goes up, and from there until `isDrawn`; `drawnAfterUp` has the answer. */
  watchForUp(isDrawn: () => boolean): void;
  /** Milliseconds from the pointer going up until the frame that shows the stroke, as `watchForUp` was told. */
  drawnAfterUp(): Promise<number>;
  /** Scrolls in every frame until `isThere`; how long each frame took, and then how long it was until `isDrawn`. */
  fling(
    scroll: () => void,
    isThere: () => boolean,
    isDrawn: () => boolean,
  ): Promise<{ frames: number[]; drawn: number }>;
  /** Turns the wheel over the middle of the window. */
  wheel(deltaY: number, zooming: boolean): void;
  /** Whether something other than white is on this canvas, within a part of it given in its own pixels. */
  hasInk(canvas: HTMLCanvasElement, part?: { x: number; y: number; width: number; height: number }): boolean;
}

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}

/** Puts the stopwatch into a page; Playwright sends this function's text, so everything it needs is inside it. */
export function installStopwatch(): void {
  const GIVE_UP_MS = 30_000;
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const made = async () => {
    await nextFrame();
    const { port1, port2 } = new MessageChannel();
    await new Promise<void>((resolve) => {
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
    port1.close();
    return performance.now();
  };
  /** A browser in which nothing moves makes sixty frames a second whatever it is told; one dot that changes lets it run. */
  const tick = () => {
    const dot = document.createElement('div');
    dot.style.cssText = 'position:fixed;right:0;bottom:0;width:1px;height:1px;pointer-events:none';
    document.body.append(dot);
    let frame = requestAnimationFrame(function change(now) {
      dot.style.background = Math.floor(now) % 2 === 0 ? '#000' : '#fff';
      frame = requestAnimationFrame(change);
    });
    return () => {
      cancelAnimationFrame(frame);
      dot.remove();
    };
  };
  const small = document.createElement('canvas');
  let drawnAfterUp: Promise<number> = Promise.reject(new Error('nobody watched for the pen to go up'));
  drawnAfterUp.catch(() => undefined);
  const untilTrue = async (isDrawn: () => boolean) => {
    const begun = performance.now();
    while (!isDrawn()) {
      if (performance.now() - begun > GIVE_UP_MS) throw new Error('it was never drawn');
      await nextFrame();
    }
  };

  const stopwatch: Stopwatch = {
    frame: made,
    async frames(count, act) {
      const times: number[] = [];
      let last = await nextFrame();
      for (let index = 0; index < count + 10; index++) {
        act(index);
        const now = await nextFrame();
        if (index >= 10) times.push(now - last);
        last = now;
      }
      return times;
    },
    async fling(scroll, isThere, isDrawn) {
      const frames: number[] = [];
      let last = await nextFrame();
      while (!isThere() && frames.length < 2_000) {
        scroll();
        const now = await nextFrame();
        frames.push(now - last);
        last = now;
      }
      return { frames, drawn: await stopwatch.untilDrawn(performance.now(), isDrawn) };
    },
    async untilDrawn(since, isDrawn) {
      await untilTrue(isDrawn);
      return (await made()) - since;
    },
    async timed(act, isDrawn) {
      const stopTicking = tick();
      for (let i = 0; i < 5; i++) await nextFrame();
      const since = performance.now();
      act();
      return stopwatch.untilDrawn(since, isDrawn).finally(stopTicking);
    },
    watchForUp(isDrawn) {
      const stopTicking = tick();
      const up = new Promise<number>((resolve) => {
        addEventListener('pointerup', () => resolve(performance.now()), { capture: true, once: true });
      });
      drawnAfterUp = up.then((since) => stopwatch.untilDrawn(since, isDrawn)).finally(stopTicking);
    },
    drawnAfterUp: () => drawnAfterUp,
    async untilQuiet(since, isDrawn) {
      await untilTrue(isDrawn);
      let quietSince = await made();
      let last = quietSince;
      for (let quiet = 0; quiet < 4;) {
        const now = await made();
        quiet = now - last < 60 ? quiet + 1 : 0;
        if (quiet === 0) quietSince = now;
        last = now;
      }
      return quietSince - since;
    },
    wheel(deltaY, zooming) {
      const at = { clientX: innerWidth / 2, clientY: innerHeight / 2 };
      const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
      target.dispatchEvent(
        new WheelEvent('wheel', { ...at, deltaY, ctrlKey: zooming, bubbles: true, cancelable: true, composed: true }),
      );
    },
    hasInk(canvas, part = { x: 0, y: 0, width: canvas.width, height: canvas.height }) {
      if (canvas.width === 0 || part.width <= 0) return false;
      small.width = Math.min(200, part.width);
      small.height = Math.min(200, part.height);
      const context = small.getContext('2d', { willReadFrequently: true })!;
      context.drawImage(canvas, part.x, part.y, part.width, part.height, 0, 0, small.width, small.height);
      const { data } = context.getImageData(0, 0, small.width, small.height);
      for (let i = 0; i < data.length; i += 4) {
        if (data[i + 3]! > 40 && Math.min(data[i]!, data[i + 1]!, data[i + 2]!) < 225) return true;
      }
      return false;
    },
  };
  window.stopwatch = stopwatch;
}
