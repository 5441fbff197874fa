// Lets what waits in the page have its turn: its own work first, where the browser knows which that is.

export const turn = () =>
  globalThis.scheduler?.yield?.() ??
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });

export const now = () => performance.now();
