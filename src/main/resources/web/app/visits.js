// The desk without a mouse: Enter goes on, Alt or Ctrl + Enter saves, the arrows choose a former visitor.

const form = document.getElementById('visit');

function stops() {
  return [...form.querySelectorAll('input:not([type=hidden]), select, textarea, summary, button')]
    .filter((e) => !e.disabled && e.tabIndex >= 0 && e.checkVisibility());
}

function goOn(from) {
  const all = stops();
  const next = all[all.indexOf(from) + 1];
  next?.focus();
  if (next?.type === 'number') next.select();
}

function field(name) {
  return form.elements['people[0].' + name];
}

function earlier() {
  return form.elements['matters[0].earlier'];
}

// which matter they come back about, where one was chosen; what was typed stays otherwise
function comeBackAbout(visitor) {
  if (!visitor.dataset.earlier) return;
  earlier().value = visitor.dataset.earlier;
  document.getElementById('earlier-told').textContent = visitor.querySelector('[data-subject]').textContent;
  earlier().dispatchEvent(new Event('change', { bubbles: true }));
}

function choose(visitor) {
  const { name, address, idKind, idNumber, phone } = visitor.dataset;
  for (const [key, value] of Object.entries({ name, address, idKind, idNumber, phone })) field(key).value = value;
  comeBackAbout(visitor);
  document.getElementById('former').replaceChildren();
  field('address').dispatchEvent(new Event('input', { bubbles: true }));
  form.elements.groupSize.focus();
  form.elements.groupSize.select();
}

function walk(event) {
  const visitors = [...form.querySelectorAll('[data-former]')];
  const at = visitors.indexOf(document.activeElement);
  const inName = document.activeElement === field('name');
  if (!visitors.length || (at < 0 && !inName)) return;
  if (event.key === 'Escape') {
    field('name').focus();
    document.getElementById('former').replaceChildren();
  } else {
    const next = event.key === 'ArrowDown' ? visitors[at + 1] : visitors[at - 1] ?? field('name');
    if (next) next.focus();
  }
  event.preventDefault();
}

function isTyped(control) {
  if (control.matches('[type=checkbox], [type=radio]')) return control.checked !== control.defaultChecked;
  if (control.matches('select')) return control.value !== (control.querySelector('[selected]') ?? control.options[0]).value;
  return control.value !== control.defaultValue;
}

function press(event) {
  if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    form.querySelector('[data-save]').click();
  } else if (event.key === 'Enter' && event.target.matches('input, select')) {
    event.preventDefault();
    goOn(event.target);
  } else if (['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)) {
    walk(event);
  }
}

if (form) {
  form.addEventListener('keydown', press);
  form.addEventListener('click', (event) => {
    const visitor = event.target.closest('[data-former]');
    if (visitor) {
      event.preventDefault();
      choose(visitor);
    }
  });
  earlier().addEventListener('input', () => { document.getElementById('earlier-told').textContent = ''; });
  // the tab key passes the list by; the arrows go into it
  new MutationObserver(() => form.querySelectorAll('#former button').forEach((button) => { button.tabIndex = -1; }))
    .observe(document.getElementById('former'), { childList: true });
  // what was typed before is unfolded, so that nothing is saved unseen
  for (const fold of form.querySelectorAll('details:not([open])')) {
    fold.open = [...fold.querySelectorAll('input, select, textarea')].some(isTyped);
  }
}

if (document.querySelector('[data-print-now]')) window.addEventListener('load', () => window.print());
