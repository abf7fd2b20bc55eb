// A long select becomes a field in which to type: tones and đ do not matter. Without this script it stays a select.

function toneless(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

function build(select) {
  const box = document.createElement('div');
  box.className = 'choose';
  const input = document.createElement('input');
  const list = document.createElement('ul');
  const id = select.id;
  select.id = id + '-all';
  select.hidden = true;
  Object.assign(input, { id, type: 'text', className: 'form-control', autocomplete: 'off', spellcheck: false });
  Object.assign(list, { id: id + '-list', className: 'choose-list', hidden: true });
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  for (const name of ['aria-invalid', 'aria-describedby', 'aria-required']) {
    if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name));
  }
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', document.querySelector('label[for="' + CSS.escape(id) + '"]')?.dataset.label ?? '');
  select.before(box);
  box.append(input, list, select);
  return { box, input, list };
}

function choose(select) {
  const { box, input, list } = build(select);
  let active = -1;

  const chosen = () => (select.value ? select.selectedOptions[0].textContent.trim() : '');
  const options = () => [...list.querySelectorAll('[role=option]')];

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function point(at) {
    const shown = options();
    shown.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    active = at;
    if (shown[at]) {
      input.setAttribute('aria-activedescendant', shown[at].id);
      shown[at].scrollIntoView({ block: 'nearest' });
    }
  }

  function open(wanted) {
    const words = toneless(wanted).split(' ').filter(Boolean);
    const fits = (text) => words.every((word) => toneless(text).includes(word));
    list.replaceChildren();
    let number = 0;
    for (const group of select.querySelectorAll('optgroup')) {
      const found = [...group.children].filter((o) => fits(group.label) || fits(o.textContent + ' ' + o.value));
      if (found.length === 0) continue;
      const head = document.createElement('li');
      Object.assign(head, { className: 'choose-group', textContent: group.label });
      head.setAttribute('role', 'presentation');
      list.append(head);
      for (const option of found) {
        const item = document.createElement('li');
        Object.assign(item, { id: list.id + '-' + number++, textContent: option.textContent });
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.dataset.value = option.value;
        list.append(item);
      }
    }
    if (number === 0) {
      const none = document.createElement('li');
      Object.assign(none, { className: 'choose-none', textContent: select.dataset.none });
      none.setAttribute('role', 'presentation');
      list.append(none);
    }
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    point(words.length > 0 && number > 0 ? 0 : options().findIndex((o) => o.dataset.value === select.value));
  }

  function take(item) {
    close();
    if (select.value !== item.dataset.value) {
      select.value = item.dataset.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    input.value = chosen();
  }

  input.value = chosen();
  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', () => { if (list.hidden) open(''); });
  input.addEventListener('input', () => open(input.value));
  input.addEventListener('blur', () => { close(); input.value = chosen(); });
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open('');
      else if (count > 0) point((active + (event.key === 'ArrowDown' ? 1 : -1) + count) % count);
    } else if (event.key === 'Enter' && !list.hidden && options()[active]) {
      event.preventDefault();
      take(options()[active]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.stopPropagation();
      close();
      input.value = chosen();
    }
  });
  // before the field loses the focus
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const item = event.target.closest('[role=option]');
    if (item) take(item);
  });
  return box;
}

document.querySelectorAll('select[data-search]').forEach(choose);
