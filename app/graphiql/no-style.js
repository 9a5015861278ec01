// In place of react-style-singleton, which writes a <style> that the content security policy refuses:
// it would only keep the page from scrolling under a menu, and this page does not scroll.
const nothing = () => null;

export const styleSingleton = () => nothing;
export const styleHookSingleton = () => nothing;
export const stylesheetSingleton = () => ({ add: nothing, remove: nothing });
