// In a frame it says how high the frame's page is; on the page around the frames it listens, and gives each that height.
(() => {
  const page = document.documentElement;
  const say = () => parent.postMessage({ atlante: "altezza", height: Math.ceil(page.getBoundingClientRect().height) }, "*");
  if (page.classList.contains("framed")) {
    if (parent !== window) new ResizeObserver(say).observe(page);
  } else {
    addEventListener("message", ({ data, source }) => {
      if (data?.atlante !== "altezza" || !(data.height > 0)) return;
      for (const frame of document.querySelectorAll("iframe")) {
        if (frame.contentWindow === source) frame.height = Math.min(data.height, 4000);
      }
    });
  }
})();
