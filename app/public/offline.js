// Readies the site for being without a line, once the page itself is done with the line.
addEventListener("load", async () => {
  const { connection, serviceWorker } = navigator;
  if (!serviceWorker) return;
  await serviceWorker.register("/sw.js");
  const { active } = await serviceWorker.ready;
  // Pages that nobody asked for cost nothing to whoever saves data.
  if (!connection?.saveData) (self.requestIdleCallback ?? setTimeout)(() => active.postMessage(document.documentElement.lang));
});
