// Sends forms without leaving the page, puts in what arrives, and keeps what is half typed. All of it works without, by reload.
"use strict";
(() => {
  const body = document.body;
  const posts = document.getElementById("posts");
  const composer = document.getElementById("composer");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const element = (html) => {
    const template = document.createElement("template");
    template.innerHTML = html.trim();
    return template.content.firstElementChild;
  };

  // What is half typed, by form, until it has been sent.
  const drafts = {
    fields: (form) => [...form.elements].filter((field) => field.name && field.matches("textarea, select, input:not([type=hidden]):not([type=file])")),
    keep(form) {
      const kept = {};
      for (const field of this.fields(form)) if (field.type !== "radio" || field.checked) kept[field.name] = field.value;
      try { localStorage.setItem(`draft ${form.dataset.draft}`, JSON.stringify(kept)); } catch { /* storage may be full or forbidden */ }
    },
    restore(form) {
      let kept = null;
      try { kept = JSON.parse(localStorage.getItem(`draft ${form.dataset.draft}`)); } catch { return; }
      for (const field of kept ? this.fields(form) : []) {
        if (!(field.name in kept)) continue;
        if (field.type === "radio") field.checked = field.value === kept[field.name];
        else field.value = kept[field.name];
      }
    },
    drop(form) {
      try { localStorage.removeItem(`draft ${form.dataset.draft}`); } catch { /* nothing was kept then */ }
    },
  };
  const restoreAll = (within) => within.querySelectorAll("form[data-draft]").forEach((form) => drafts.restore(form));

  const say = (text) => {
    const line = document.createElement("p");
    line.textContent = text;
    document.getElementById("spoken")?.append(line);
  };
  const show = (id, text) => {
    const place = document.getElementById(id);
    if (!place) return;
    place.textContent = text;
    place.hidden = !text;
  };
  const working = (on) => { const line = document.getElementById("working"); if (line) line.hidden = !on; };

  const nearEnd = () => innerHeight + scrollY > document.documentElement.scrollHeight - 240;
  const isTall = (post) => post.offsetHeight > innerHeight * 0.6;
  const bring = (post) => post.scrollIntoView({ block: isTall(post) ? "start" : "nearest", behavior: calm ? "auto" : "smooth" });

  // Whoever has just sent something sees what comes of it, wherever the page stood.
  let expecting = false;

  function place(html) {
    const fresh = element(html);
    const old = document.getElementById(fresh.id);
    if (old && Number(old.dataset.revision) > Number(fresh.dataset.revision)) return null;
    const follow = nearEnd();
    if (old) {
      fresh.classList.add("post-changed");
      const focused = old.contains(document.activeElement) ? document.activeElement.id : null;
      old.replaceWith(fresh);
      if (focused !== null) (document.getElementById(focused) || fresh).focus({ preventScroll: true });
    } else {
      posts.append(fresh);
      document.getElementById("empty")?.setAttribute("hidden", "");
      const own = fresh.classList.contains("post-own");
      if (follow || own || expecting) bring(fresh);
      if (!own) expecting = false;
    }
    restoreAll(fresh);
    return fresh;
  }

  // Each thing sent carries an id of its own, made anew only once it is on its way, so that sending twice does it once.
  let queue = Promise.resolve();
  function send(form, submitter) {
    if (form.getAttribute("aria-busy") === "true") return;
    const data = new FormData(form, submitter);
    show("unreached", "");
    expecting = !form.matches(".timeline");
    if (form !== composer) {
      form.setAttribute("aria-busy", "true");
    } else {
      if (!data.get("text").trim() && !data.getAll("files").some((file) => file.size)) return;
      renew(form);
      emptyBox();
    }
    queue = queue.then(() => post(form, data)).finally(() => form.removeAttribute("aria-busy"));
  }
  const renew = (form) => { form.elements.event.value = crypto.randomUUID(); };

  async function post(form, data) {
    working(true);
    let answer;
    try {
      const response = await fetch(form.action, { method: "POST", body: data, headers: { Accept: "application/json" } });
      answer = await response.json();
    } catch {
      answer = { fault: "That did not reach Outturn. Nothing you typed is lost: please send it again." };
    }
    setTimeout(() => working(false), 1500);
    if (answer.fault) { refuse(form, data, answer.fault); return; }
    if (!answer.wrong) drafts.drop(form);
    if (answer.go) { location.assign(answer.go); return; }
    if (form !== composer) renew(form);
    if (!answer.post) return;
    const placed = place(answer.post);
    if (answer.wrong) pointTo(placed?.querySelector("[aria-invalid], .question-wrong input") || placed?.querySelector(".faults"));
  }

  // The whole question comes into sight, not its box alone: the browser would leave what is asked behind the bar.
  function pointTo(field) {
    field?.focus({ preventScroll: true });
    (field?.closest(".question") || field)?.scrollIntoView({ block: "start", behavior: "auto" });
  }

  function refuse(form, data, sentence) {
    working(false);
    if (form !== composer) { show("unreached", sentence); return; }
    const box = form.elements.text;
    if (!box.value) form.elements.event.value = data.get("event");
    box.value = [data.get("text"), box.value].filter(Boolean).join("\n");
    const files = new DataTransfer();
    data.getAll("files").filter((file) => file.name).forEach((file) => files.items.add(file));
    form.elements.files.files = files.files;
    nameFiles();
    drafts.keep(form);
    show("composer-fault", sentence);
    box.focus();
  }

  function emptyBox() {
    composer.elements.text.value = "";
    composer.elements.files.value = "";
    nameFiles();
    show("composer-fault", "");
  }

  function nameFiles() {
    const names = [...composer.elements.files.files].map((file) => file.name);
    show("attached", names.length ? `Goes with your message: ${names.join(", ")}` : "");
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches(".timeline")) { form.classList.add("moving"); return; }
    if (!form.matches("[data-send]")) return;
    event.preventDefault();
    send(form, event.submitter);
  });
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.matches("[data-draft]")) drafts.keep(form);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelector(".menu[open]")?.removeAttribute("open");
    const enter = event.key === "Enter" && !event.shiftKey && !event.isComposing;
    if (!enter || event.target.id !== "text" || matchMedia("(pointer: coarse)").matches) return;
    event.preventDefault();
    composer.requestSubmit(composer.querySelector(".send"));
  });
  document.addEventListener("click", (event) => {
    const menu = document.querySelector(".menu[open]");
    if (menu && !menu.contains(event.target)) menu.removeAttribute("open");
  });
  composer?.elements.files.addEventListener("change", nameFiles);

  // What is half typed in a return is kept by the bot as well, field by field, so that another device has it too.
  const keepQuietly = (form) => {
    if (form.getAttribute("aria-busy") === "true") return;
    const data = new FormData(form);
    data.set("later", "quietly");
    fetch(form.action, { method: "POST", body: new URLSearchParams(data), headers: { Accept: "application/json" }, keepalive: true }).catch(() => { /* this browser has it */ });
    delete form.dataset.changed;
  };
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.matches("[data-keeps]")) form.dataset.changed = "yes";
  });
  document.addEventListener("change", (event) => {
    const form = event.target.form;
    if (form?.matches("[data-keeps]")) keepQuietly(form);
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) document.querySelectorAll("[data-keeps][data-changed]").forEach(keepQuietly);
  });

  // What the bot and the others say, from where this page stands. A page out of sight lets go and catches up later.
  let source = null;
  let after = body.dataset.after;
  function listen() {
    if (source || document.hidden || !body.dataset.stream) return;
    source = new EventSource(`${body.dataset.stream}?after=${encodeURIComponent(after)}`);
    const on = (name, act) => source.addEventListener(name, (event) => { if (event.lastEventId) after = event.lastEventId; act(JSON.parse(event.data)); });
    on("post", (news) => {
      const known = document.getElementById(`post-${news.id}`);
      if (!place(news.html)) return;
      if (!news.own) { working(false); say(`${known ? "Brought up to date: " : ""}${news.who}: ${news.spoken}`); }
    });
    on("unread", (counts) => {
      for (const badge of document.querySelectorAll("[data-badge]")) {
        const count = counts[badge.dataset.badge] ?? 0;
        badge.textContent = `${count} new`;
        badge.hidden = !count;
      }
    });
    on("clock", (clock) => {
      const old = document.getElementById("clock");
      if (old?.dataset.reload) { location.reload(); return; }
      if (old) old.innerHTML = clock.html;
    });
  }
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { source?.close(); source = null; } else listen();
  });
  addEventListener("pagehide", () => { source?.close(); source = null; });
  addEventListener("pageshow", listen);

  restoreAll(document);
  document.querySelector(".hint-keys")?.removeAttribute("hidden");
  const sides = document.querySelector(".others");
  if (sides && matchMedia("(min-width: 60rem)").matches) sides.open = true;
  const start = document.querySelector("[data-unread]") || posts?.lastElementChild;
  if (start) start.scrollIntoView({ block: start.dataset.unread === undefined && !isTall(start) ? "end" : "start" });
  listen();
})();
