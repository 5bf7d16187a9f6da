/* Runs before the first paint: draws the menu of the last page so that nothing jumps. */
(function () {
  'use strict';
  var place = document.getElementById('portal-navigation');
  var portalMenu = window.portalMenu = {
    draw: function (html) {
      place.innerHTML = html;
      place.querySelectorAll('template[data-for]').forEach(function (t) {
        var target = document.getElementById(t.dataset.for);
        if (target) { target.replaceChildren(t.content.cloneNode(true)); }
      });
      portalMenu.place();
      portalMenu.mark();
    },
    /* Whose data it is, repeated in the heading where the top bar has no room for it. */
    place: function () {
      document.querySelectorAll('[data-portal-place]').forEach(function (e) {
        e.textContent = document.getElementById('portal-place').textContent;
      });
    },
    /* The entry with the longest address that the location starts with is the active one. */
    mark: function () {
      var here = location.pathname, best = null;
      place.querySelectorAll('a').forEach(function (a) {
        a.removeAttribute('aria-current');
        var path = new URL(a.href, location.href).pathname;
        var fits = here === path || (path !== '/' && here.indexOf(path + '/') === 0);
        if (fits && (!best || path.length > new URL(best.href, location.href).pathname.length)) { best = a; }
      });
      if (best) {
        best.setAttribute('aria-current', 'page');
        var group = best.closest('details');
        if (group) { group.open = true; }
      }
    }
  };
  try {
    var kept = sessionStorage.getItem('portal-menu');
    if (kept) {
      portalMenu.draw(kept);
      document.getElementById('sidebar').scrollTop = Number(sessionStorage.getItem('portal-menu-at') || 0);
    }
  } catch (e) { /* private mode: the menu comes a moment later */ }
})();
