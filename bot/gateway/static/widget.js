// <script src="https://…/widget.js" data-link="TOKEN" data-label="Chat" async></script> on the company's own page:
// a button that opens the chat in a frame. It reads nothing of the page and sets no cookie.
"use strict";

(() => {
  const own = document.currentScript;
  const home = new URL(own.src).origin;
  const query = new URLSearchParams({ site: location.origin, lang: own.dataset.lang || document.documentElement.lang || navigator.language });
  if (own.dataset.link) query.set("link", own.dataset.link);
  const chinese = (query.get("lang") || "").toLowerCase();
  const traditional = /^zh-(tw|hk|mo|hant)/.test(chinese);
  const label = own.dataset.label || (traditional ? "線上客服" : chinese.startsWith("zh") ? "在线客服" : "Chat with us");

  const button = document.createElement("button");
  const frame = document.createElement("iframe");
  button.type = "button";
  button.textContent = label;
  button.setAttribute("aria-expanded", "false");
  frame.title = label;
  frame.hidden = true;
  frame.referrerPolicy = "no-referrer";
  style(button, { position: "fixed", right: "1rem", bottom: "1rem", zIndex: 2147483000, minHeight: "3rem", padding: "0 1.25rem",
    border: 0, borderRadius: "99px", background: "#0b5fa5", color: "#fff", font: "600 1rem system-ui, sans-serif",
    cursor: "pointer", boxShadow: "0 4px 16px rgb(0 0 0 / .25)" });
  style(frame, { position: "fixed", right: "1rem", bottom: "4.75rem", zIndex: 2147483000, width: "min(24rem, calc(100vw - 2rem))",
    height: "min(38rem, calc(100vh - 6rem))", border: "1px solid #d9dfe7", borderRadius: "16px", background: "#fff",
    boxShadow: "0 8px 32px rgb(0 0 0 / .25)" });

  function style(element, rules) {
    Object.assign(element.style, rules); // set through the object model, so that a strict CSP of the page allows it
  }

  button.addEventListener("click", () => {
    if (!frame.src) frame.src = `${home}/widget?${query}`;
    frame.hidden = !frame.hidden;
    button.setAttribute("aria-expanded", String(!frame.hidden));
  });
  document.body.append(frame, button);
})();
