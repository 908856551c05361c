const onInput = async () => {
  await chrome.runtime.sendMessage('key');
  CSS.highlights.set('compose-assistant-mark', new Highlight());
};
// Draft.js, which X uses, cancels this event and writes itself: no input event follows.
addEventListener('beforeinput', onInput, { capture: true });
