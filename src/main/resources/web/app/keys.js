// "/" goes to the search box, unless somebody is typing
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  const search = document.getElementById('search');
  if (search) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});

// "g" and then a letter goes to a page of the menu, "?" tells all the keys
let going = 0;
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable], dialog')) return;
  if (event.key === '?') {
    document.getElementById('keys')?.showModal();
    return;
  }
  if (event.key === 'g') {
    going = event.timeStamp;
    return;
  }
  const soon = going && event.timeStamp - going < 2000;
  going = 0;
  const there = soon && document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
  if (there) {
    event.preventDefault();
    there.click();
  }
});

// a menu closes on Escape, on a click elsewhere, and when the focus leaves it
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

for (const button of document.querySelectorAll('[data-print]')) {
  button.addEventListener('click', () => window.print());
}
