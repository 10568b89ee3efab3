// Shows the JSON of the part under the pointer, with the focus, or tapped. The page works without it: every link leads to the JSON itself.
"use strict";
(() => {
  const delay = 200;
  const panel = document.createElement("div");
  panel.id = "panel";
  panel.hidden = true;
  panel.tabIndex = -1;
  panel.setAttribute("role", "dialog");
  panel.setAttribute("aria-label", "JSON of this part");
  const header = panel.appendChild(document.createElement("header"));
  const pointer = header.appendChild(document.createElement("code"));
  const entry = header.appendChild(document.createElement("a"));
  entry.textContent = "In the list";
  const button = header.appendChild(document.createElement("button"));
  button.type = "button";
  button.textContent = "Close";
  const json = panel.appendChild(document.createElement("pre"));
  document.body.append(panel);

  let part = null;
  let kept = false;
  let timer = 0;
  let isReturning = false;

  const partAt = node => node instanceof Element ? node.closest("[data-json]") : null;

  function place() {
    panel.style.top = panel.style.left = "";
    const box = part.getClientRects()[0] ?? part.getBoundingClientRect();
    if (getComputedStyle(panel).position === "fixed") {
      // At the bottom of small screens: what was tapped stays in sight.
      if (box.bottom > panel.getBoundingClientRect().top)
        scrollBy(0, box.top - innerHeight / 5);
      return;
    }

    const below = box.bottom + 8;
    const above = box.top - 8 - panel.offsetHeight;
    const top = below + panel.offsetHeight > innerHeight && above >= 0 ? above : below;
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - panel.offsetWidth - 8));
    panel.style.top = `${top + scrollY}px`;
    panel.style.left = `${left + scrollX}px`;
  }

  function show(next, keep) {
    const source = document.getElementById(next.dataset.json);
    if (!source)
      return;
    part = next;
    kept = keep;
    pointer.textContent = source.dataset.pointer;
    json.textContent = source.textContent;
    const item = source.closest("li");
    entry.hidden = !item;
    if (item)
      entry.href = `#${item.id}`;
    panel.classList.toggle("kept", kept);
    panel.hidden = false;
    panel.scrollTop = 0;
    place();
    if (kept)
      panel.focus({ preventScroll: true });
  }

  function hide(giveBackFocus) {
    clearTimeout(timer);
    if (panel.hidden)
      return;
    panel.hidden = true;
    kept = false;
    if (giveBackFocus && part) {
      isReturning = true;
      part.closest("a")?.focus({ preventScroll: true });
      isReturning = false;
    }

    part = null;
  }

  function later(action) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  document.addEventListener("pointerover", event => {
    if (kept || event.pointerType !== "mouse")
      return;
    const next = partAt(event.target);
    if (next && next !== part)
      later(() => show(next, false));
    else if (next || panel.contains(event.target))
      clearTimeout(timer);
    else if (part)
      later(() => hide(false));
  });

  document.addEventListener("focusin", event => {
    if (isReturning || panel.contains(event.target))
      return;
    const next = partAt(event.target);
    if (next && event.target.matches(":focus-visible"))
      show(next, false);
    else
      hide(false);
  });

  document.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0)
      return;
    const next = partAt(event.target);
    if (next) {
      event.preventDefault();
      clearTimeout(timer);
      if (kept && next === part)
        hide(true);
      else
        show(next, true);
    } else if (event.target === button) {
      hide(true);
    } else if (event.target === entry || !panel.contains(event.target)) {
      hide(false);
    }
  });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && !panel.hidden) {
      event.preventDefault();
      hide(kept);
    } else if (event.key === "Tab" && kept && !panel.contains(document.activeElement)) {
      hide(false);
    } else if (event.key === "Tab" && kept) {
      keepFocus(event);
    }
  });

  // The panel is at the end of the document; leaving it goes back to the part, not to the end of the page.
  function keepFocus(event) {
    const stops = [...panel.querySelectorAll("a, button")].filter(stop => !stop.hidden);
    const last = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement === last || (event.shiftKey && document.activeElement === panel)) {
      event.preventDefault();
      hide(true);
    }
  }

  addEventListener("resize", () => hide(false));
})();
