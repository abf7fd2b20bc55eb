// Forms: sent once, never lost. What is typed into a form marked data-draft is kept in this tab until it has been saved.

const KEPT = 'draft:';
const SENT = 'sent:';
const NEVER_KEPT = ['csrf-token', 'idempotencyKey', 'version', 'j_password'];

function keyOf(form) {
  return KEPT + location.pathname + ':' + form.dataset.draft;
}

function controls(form) {
  return [...form.elements].filter((e) => e.name && !NEVER_KEPT.includes(e.name)
    && !['password', 'file', 'submit', 'button', 'hidden'].includes(e.type));
}

function typed(form) {
  return controls(form).map((e) => [e.name, e.type === 'checkbox' || e.type === 'radio' ? [e.value, e.checked] : e.value]);
}

function keep(form) {
  sessionStorage.setItem(keyOf(form), JSON.stringify(typed(form)));
}

function putBack(form) {
  const kept = sessionStorage.getItem(keyOf(form));
  if (!kept || kept === JSON.stringify(typed(form))) return;
  const values = JSON.parse(kept);
  for (const control of controls(form)) {
    const at = values.findIndex(([name, value]) => name === control.name
      && (!Array.isArray(value) || value[0] === control.value));
    if (at < 0) continue;
    const [, value] = values.splice(at, 1)[0];
    if (Array.isArray(value)) control.checked = value[1];
    else control.value = value;
  }
  say(form, 'draft-restored', () => {
    sessionStorage.removeItem(keyOf(form));
    form.reset();
  });
}

// the sentences are written into the page by the server, in the language of the page
function say(form, template, act) {
  const source = document.getElementById(template);
  if (!source || form.querySelector('[data-said="' + template + '"]')) return;
  const note = source.content.firstElementChild.cloneNode(true);
  note.dataset.said = template;
  const button = note.querySelector('button');
  if (button) button.addEventListener('click', () => { act(); note.remove(); });
  form.prepend(note);
  return note;
}

function settled(form) {
  form.removeAttribute('aria-busy');
  for (const button of form.querySelectorAll('button[data-held]')) {
    button.disabled = false;
    delete button.dataset.held;
  }
}

function hold(form) {
  form.setAttribute('aria-busy', 'true');
  // after the browser has read which button was pressed
  setTimeout(() => {
    for (const button of form.querySelectorAll('button:not([type=button]):not(:disabled)')) {
      button.disabled = true;
      button.dataset.held = '';
    }
  });
}

async function serverAnswers() {
  try {
    await fetch('/q/health/live', { cache: 'no-store', signal: AbortSignal.timeout(4000) });
    return true;
  } catch (unreachable) {
    return false;
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('form[method=post]') || event.defaultPrevented) return;
  // a draft opens beside the form, which stays as it is
  if (event.submitter?.formTarget === '_blank') return;
  if (form.getAttribute('aria-busy') === 'true') {
    event.preventDefault();
    return;
  }
  if (form.dataset.draft === undefined) {
    hold(form);
    return;
  }
  keep(form);
  sessionStorage.setItem(SENT + keyOf(form), form.querySelector('[name=idempotencyKey]')?.value ?? '');
  if (form.dataset.reached || form.hasAttribute('hx-post')) {
    hold(form);
    return;
  }
  // a page that fails to load would take what was typed with it: ask first whether the server is there
  event.preventDefault();
  const pressed = event.submitter;
  form.setAttribute('aria-busy', 'true');
  serverAnswers().then((there) => {
    settled(form);
    if (!there) {
      say(form, 'server-unreachable')?.focus();
      return;
    }
    form.querySelector('[data-said=server-unreachable]')?.remove();
    form.dataset.reached = 'yes';
    form.requestSubmit(pressed);
    delete form.dataset.reached;
  });
}, true);

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form && form.dataset.draft !== undefined) keep(form);
});

window.addEventListener('pageshow', () => document.querySelectorAll('form[aria-busy]').forEach(settled));

for (const event of ['htmx:sendError', 'htmx:timeout']) {
  document.addEventListener(event, (e) => {
    const form = e.target.closest('form');
    if (form) {
      settled(form);
      say(form, 'server-unreachable')?.focus();
    }
  });
}
document.addEventListener('htmx:afterRequest', (event) => {
  const form = event.target.closest('form');
  if (form) settled(form);
});

// A draft is dropped once its form has been saved: the answer neither asks to sign in, nor reports a problem, nor shows
// the same form again (its key would be the same).
function settleSent() {
  const left = document.querySelector('[data-left]');
  const kept = document.querySelector('[data-page=sign-in], [data-page=problem]');
  const shown = [...document.querySelectorAll('input[name=idempotencyKey]')].map((input) => input.value);
  for (const item of Object.keys(sessionStorage)) {
    if (left && item.startsWith(KEPT)) sessionStorage.removeItem(item);
    if (!item.startsWith(SENT)) continue;
    if (!kept && !shown.includes(sessionStorage.getItem(item))) sessionStorage.removeItem(item.substring(SENT.length));
    sessionStorage.removeItem(item);
  }
}

// the error summary takes the focus and names the field of each message
function showErrors(root) {
  const summary = root.querySelector('.error-summary');
  if (!summary) return;
  for (const link of summary.querySelectorAll('a[data-field]')) {
    const label = document.querySelector('label[for="' + link.dataset.field + '"], #' + CSS.escape(link.dataset.field) + ' legend');
    if (label) link.prepend((label.dataset.label ?? label.textContent.trim()) + ': ');
  }
  summary.focus();
}

settleSent();
document.querySelectorAll('form[data-draft]').forEach(putBack);
showErrors(document);
document.addEventListener('htmx:afterSettle', (event) => showErrors(event.target));
