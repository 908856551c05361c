/**
 * Tells when an element may have moved, changed size or gone: scrolling and resizing, and what no event tells, such as
 * a post that loads above it. Calls at most once per frame. Returns the way to stop.
 */
export function follow(element: HTMLElement, moved: () => void): () => void {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  let frame = 0;
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      moved();
      watchPlace();
    });
  };
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  view.addEventListener('scroll', soon, options);
  view.addEventListener('resize', soon, options);
  view.visualViewport?.addEventListener('resize', soon, options);
  view.visualViewport?.addEventListener('scroll', soon, options);
  // Fires too when the element leaves the page: it then has no size.
  const sizes = new ResizeObserver(soon);
  sizes.observe(element);

  // An intersection with exactly the element's present place changes as soon as the element is anywhere else.
  let places: IntersectionObserver | undefined;
  const watchPlace = () => {
    places?.disconnect();
    const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    const sides = [top, clientWidth - right, clientHeight - bottom, left].map((side) => `${-Math.floor(side)}px`);
    let first = true;
    places = new IntersectionObserver(
      () => {
        if (!first) soon();
        first = false;
      },
      { rootMargin: sides.join(' '), threshold: 1 },
    );
    places.observe(element);
  };
  watchPlace();

  return () => {
    stop.abort();
    sizes.disconnect();
    places?.disconnect();
    view.cancelAnimationFrame(frame);
  };
}
