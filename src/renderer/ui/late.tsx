import { useLayoutEffect, useState, type ComponentType, type ReactNode } from 'react';

/**
 * A component whose code is loaded when it is first shown: `pick` takes it from what `load` brings, and until then
 * `meanwhile` stands in. What goes wrong in loading is thrown where the component is shown. React's own `lazy` would not
 * do: behind a fallback it holds back what has come until 300 ms are over (`FALLBACK_THROTTLE_MS` in react-dom), which
 * is longer than all the rest of opening.
 */
export function late<Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;

  return function Late(props: Props) {
    const [Shown, setShown] = useState(() => loaded);
    useLayoutEffect(() => {
      if (Shown) return;
      let here = true;
      load().then(
        (module) => {
          loaded = pick(module);
          if (here) setShown(() => loaded);
        },
        (error: unknown) => here && setShown(() => raise(error)),
      );
      return () => {
        here = false;
      };
    }, [Shown]);
    return Shown ? <Shown {...props} /> : meanwhile;
  };
}

/** In an updater, so that the nearest boundary hears of it. */
function raise(error: unknown): never {
  throw error;
}
