// The chat page, live: new messages appear, the form is sent without leaving the page. Without this script it still works.
"use strict";

(() => {
  const main = document.querySelector("main");
  const form = document.querySelector("form.write");
  const text = form.elements.text;
  const remembered = (site) => `huifang:${site}`;

  // The widget's first page: go on with the conversation that this browser began on this site.
  if (main.dataset.begin !== undefined) {
    const token = remember("get", main.dataset.begin);
    const query = `?site=${encodeURIComponent(main.dataset.begin)}`;
    if (token) {
      fetch(`/c/${token}/messages${query}`).then((answer) => {
        if (answer.ok) location.replace(`/c/${token}${query}`); // else it has expired: begin anew
      });
    }
  } else if (main.dataset.site) {
    remember("set", main.dataset.site, main.dataset.path.slice("/c/".length));
  }

  function remember(verb, site, token) {
    try {
      return verb === "get" ? localStorage.getItem(remembered(site)) : localStorage.setItem(remembered(site), token);
    } catch {
      return null; // storage is switched off: every visit begins anew
    }
  }

  const parse = (html) => new DOMParser().parseFromString(html, "text/html");
  const toEnd = () => { main.scrollTop = main.scrollHeight; };
  const suffix = main.dataset.site ? `?site=${encodeURIComponent(main.dataset.site)}` : "";

  // Old messages stay where they are, so that a screen reader reads only what is new.
  function swap(fresh) {
    const old = document.getElementById("messages");
    const incoming = fresh.getElementById("messages");
    if (!old || !incoming) return;
    const list = old.querySelector(".messages");
    const news = incoming.querySelector(".messages");
    if (list && news) {
      const added = [...news.children].filter((item) => !document.getElementById(item.id));
      list.append(...added);
      news.replaceWith(list);
    }
    const typed = [...old.querySelectorAll(".contact input")].map((input) => input.value);
    const focused = document.activeElement && document.activeElement.name;
    [...incoming.querySelectorAll(".contact input")].forEach((input, place) => { input.value = typed[place] || ""; });
    old.replaceChildren(...incoming.childNodes);
    if (["called", "way"].includes(focused)) old.querySelector(`[name=${focused}]`)?.focus();
    toEnd();
  }

  async function refresh() {
    const answer = await fetch(`${main.dataset.path}/messages${suffix}`);
    if (answer.ok) swap(parse(await answer.text()));
  }

  async function submit(event) {
    const sent = event.target;
    if (!sent.matches(".write, .options")) return;
    event.preventDefault();
    const body = new FormData(sent, event.submitter);
    if (sent === form && !text.value.trim() && !(form.elements.photo && form.elements.photo.files.length)) return;
    const buttons = [...sent.querySelectorAll("button")];
    buttons.forEach((button) => { button.disabled = true; });
    try {
      const answer = await fetch(sent.action, { method: "POST", body });
      const fresh = parse(await answer.text());
      const notice = fresh.querySelector("footer .notice");
      document.querySelector("footer .notice")?.remove();
      if (notice) form.before(notice);
      if (answer.ok && sent === form) {
        form.reset();
        mark();
      }
      const once = fresh.querySelector(".write [name=once]");
      if (once) form.elements.once.value = once.value;
      swap(fresh);
    } catch {
      document.querySelector(".offline").textContent = main.dataset.offline; // the words stay in the box
    } finally {
      buttons.forEach((button) => { button.disabled = false; });
      if (sent === form) text.focus();
    }
  }

  function mark() {
    const photo = form.elements.photo;
    photo?.closest("label").classList.toggle("chosen", photo.files.length > 0);
  }

  form.addEventListener("change", mark);
  text.addEventListener("keydown", (event) => {
    // Enter sends; not while an input method is composing Chinese.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      form.requestSubmit(form.querySelector("button"));
    }
  });

  if (main.dataset.path) {
    document.addEventListener("submit", submit);
    const stream = new EventSource(`${main.dataset.path}/events`);
    const offline = document.querySelector(".offline");
    stream.addEventListener("changed", refresh);
    stream.addEventListener("open", () => { offline.textContent = ""; });
    stream.addEventListener("error", () => { offline.textContent = main.dataset.offline; });
    addEventListener("pagehide", () => stream.close());
    toEnd();
  }
})();
