/** Goes into a page that is measured: `told.deaf` is the longest time in milliseconds in which a timer that is due every 5 ms did not come. */
export const WATCH_PAGE = `(() => {
  const told = window.told = { deaf: 0 };
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    told.deaf = Math.max(told.deaf, now - last - 5);
    last = now;
    setTimeout(beat, 5);
  };
  setTimeout(beat, 5);
})()`;
