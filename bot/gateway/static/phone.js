// The demo's phone, live: what arrives appears at once. Without this script every button is a plain form.
"use strict";

(() => {
  const handset = document.getElementById("screen");
  if (!handset) return;
  const home = `/phone/${handset.dataset.number}`;
  const language = new URLSearchParams(location.search).get("lang");
  const suffix = language ? `?lang=${encodeURIComponent(language)}` : "";

  const toEnd = () => {
    const texts = handset.querySelector(".texts");
    if (texts) texts.scrollTop = texts.scrollHeight;
  };

  async function refresh() {
    const answer = await fetch(`${home}/screen${suffix}`);
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("screen");
    const typed = handset.querySelector("[name=text]")?.value || "";
    const isTyping = document.activeElement?.name === "text";
    handset.replaceChildren(...fresh.childNodes);
    const box = handset.querySelector("[name=text]");
    if (box) {
      box.value = typed;
      if (isTyping) box.focus();
    }
    toEnd();
  }

  handset.addEventListener("submit", async (event) => {
    event.preventDefault();
    const body = new FormData(event.target, event.submitter);
    if (event.submitter?.name === "quick") body.delete("text");
    const box = event.target.querySelector("[name=text]");
    if (box && event.submitter?.name !== "quick") box.value = "";
    await fetch(event.target.action, { method: "POST", body: new URLSearchParams(body) });
    await refresh();
  });

  const stream = new EventSource(`${home}/events`);
  stream.addEventListener("changed", refresh);
  addEventListener("pagehide", () => stream.close());
  toEnd();
})();
