// runs before the first paint, so that a dark screen never flashes white
(function () {
  var root = document.documentElement;
  if (root.dataset.theme !== 'auto') return;
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  function follow() { root.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light'); }
  follow();
  dark.addEventListener('change', follow);
})();
