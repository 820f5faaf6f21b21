// The text arrives 1.5 seconds after the page, as on sites that fetch it.
setTimeout(async () => {
  const paragraphs = await (await fetch('/data/last-call.json')).json();
  document.getElementById('body').replaceChildren(
    ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
}, 1500);
