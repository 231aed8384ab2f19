// The console's only script. Pages work without it; with it they stay fresh.
//
// A region is an element with an id and data-live="topic topic". When the server says that a topic changed, the region
// is fetched again (same address, or data-source, with the header X-Fragment: <id>) and morphed into place, so that
// focus, scroll position, open details and half-written text stay as they are.
"use strict";

(() => {
  const regions = [...document.querySelectorAll("[data-live]")];
  const topicsOf = (region) => region.dataset.live.split(" ");
  const dirty = new Set();
  let timer = 0;
  let isLive = null; // null: not known yet

  const isTyping = (node) => node === document.activeElement && /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName);

  function morphAttributes(old, fresh) {
    for (const { name } of [...old.attributes]) {
      if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
    }
    for (const { name, value } of fresh.attributes) {
      if (name !== "open" && old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  }

  // The node that `child` is the new state of: the one with its id, else the next one of its kind without an id.
  function twinOf(child, known, place) {
    if (child.id) return known.get(child.id);
    let twin = place;
    while (twin && (twin.nodeName !== child.nodeName || twin.id)) twin = twin.nextSibling;
    return twin;
  }

  function morphChildren(old, fresh) {
    const known = new Map([...old.children].filter((child) => child.id).map((child) => [child.id, child]));
    let place = old.firstChild;
    for (const child of [...fresh.childNodes]) {
      const twin = twinOf(child, known, place);
      if (!twin || twin.nodeName !== child.nodeName) {
        old.insertBefore(document.importNode(child, true), place);
        continue;
      }
      if (twin !== place) old.insertBefore(twin, place);
      else place = place.nextSibling;
      morph(twin, child);
    }
    while (place) {
      const next = place.nextSibling;
      place.remove();
      place = next;
    }
  }

  function morph(old, fresh) {
    if (old.isEqualNode(fresh) || isTyping(old)) return;
    if (old.nodeType !== Node.ELEMENT_NODE) {
      old.nodeValue = fresh.nodeValue;
      return;
    }
    morphAttributes(old, fresh);
    morphChildren(old, fresh);
  }

  async function refresh(region) {
    const answer = await fetch(region.dataset.source || location.href, {
      headers: { "X-Fragment": region.id },
      credentials: "same-origin",
    });
    if (answer.status === 401) {
      location.reload(); // the session is over
      return;
    }
    if (!answer.ok || answer.redirected) return;
    const fresh = document.createElement("template");
    fresh.innerHTML = await answer.text(); // our own page: escaped on the server, and no script in it would run
    const isAtEnd = window.innerHeight + window.scrollY >= document.body.scrollHeight - 80;
    morphChildren(region, fresh.content);
    showStream();
    if (isAtEnd && "end" in region.dataset) window.scrollTo({ top: document.body.scrollHeight });
  }

  function schedule(changed) {
    changed.forEach((region) => dirty.add(region));
    if (timer) return;
    timer = setTimeout(async () => {
      timer = 0;
      const now = [...dirty];
      dirty.clear();
      await Promise.allSettled(now.map(refresh));
    }, 150);
  }

  function showStream() {
    const line = document.getElementById("stream");
    if (!line || isLive === null) return;
    line.hidden = false;
    line.textContent = isLive ? line.dataset.on : line.dataset.off;
    line.classList.toggle("good", isLive);
    line.classList.toggle("bad", !isLive);
  }

  // Half-written words survive a reload: they are kept in this tab until they are sent.
  for (const field of document.querySelectorAll("[data-keep]")) {
    const key = `huifang.${field.dataset.keep}`;
    if (!field.value) field.value = sessionStorage.getItem(key) || "";
    field.addEventListener("input", () => sessionStorage.setItem(key, field.value));
    field.form?.addEventListener("submit", () => sessionStorage.removeItem(key));
  }

  if (regions.length && "EventSource" in window) {
    const topics = [...new Set(regions.flatMap(topicsOf))];
    const source = new EventSource(`/live?topics=${encodeURIComponent(topics.join(","))}`);
    source.addEventListener("ready", () => {
      isLive = true;
      showStream();
      schedule(regions); // what changed between the page and the stream
    });
    source.addEventListener("changed", (event) => {
      schedule(regions.filter((region) => topicsOf(region).includes(event.data)));
    });
    source.addEventListener("error", () => {
      isLive = false;
      showStream();
    });
    window.addEventListener("pagehide", () => source.close());
  }
})();
