// Lets what waits in the page have its turn: its own work first, where the browser knows which that is. Where what is
// there is to be painted before, a hidden page does not wait, since it never paints.

const next = () =>
  globalThis.scheduler?.yield?.() ??
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });

export const turn = (painted) =>
  painted && !document.hidden ? new Promise((done) => requestAnimationFrame(() => next().then(done))) : next();
