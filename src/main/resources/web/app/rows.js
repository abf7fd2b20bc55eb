// j and k walk down and up a list, Enter opens; Escape leaves the row
const links = () => [...document.querySelectorAll('[data-row] .code a')];

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  if (event.key !== 'j' && event.key !== 'k') return;
  const rows = links();
  if (!rows.length) return;
  const at = rows.indexOf(document.activeElement);
  const next = event.key === 'j' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0);
  event.preventDefault();
  rows[next].focus();
  rows[next].closest('[data-row]').scrollIntoView({ block: 'nearest' });
});

// a menu whose entry has been chosen closes
document.addEventListener('htmx:beforeRequest', (event) => {
  const menu = event.target.closest('details.menu[open]');
  if (menu) menu.open = false;
});

// what stands open on a wide screen waits closed on a narrow one, unless it says something
if (matchMedia('(max-width: 56rem)').matches) {
  for (const more of document.querySelectorAll('details[data-wide]')) {
    more.open = [...more.querySelectorAll('select, input')].some((control) => control.value && control.name !== 'sort');
  }
}
