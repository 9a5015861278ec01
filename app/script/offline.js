// Prepares the site for being offline, once the page itself has loaded.
addEventListener("load", async () => {
  const { connection, serviceWorker } = navigator;
  if (!serviceWorker) return;
  const gather = async () => (await serviceWorker.ready).active.postMessage(document.documentElement.lang);
  // Pages that nobody asked for cost nothing to whoever saves data.
  if (!connection?.saveData) {
    (self.requestIdleCallback ?? setTimeout)(gather);
    // The worker of a new version has nothing yet.
    serviceWorker.addEventListener("controllerchange", gather);
  }
  const registration = await serviceWorker.register(new URL("../sw.js", import.meta.url));
  // Offline there is none newer, and nothing to say.
  if (serviceWorker.controller) registration.update().catch(() => {});
});
