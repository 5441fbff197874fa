// Lets what waits in the page have its turn.

/** All that waits goes first. */
export const others = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });

// What is on its way to the page goes on before other work, where the browser knows which that is. Where what is there is
// to be painted before, a hidden page does not wait, since it never paints.
export const turn = (painted) =>
  painted && !document.hidden
    ? new Promise((done) => requestAnimationFrame(() => others().then(done)))
    : (globalThis.scheduler?.yield?.() ?? others());
