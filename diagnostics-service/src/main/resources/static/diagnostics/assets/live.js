/* Numbers of a running campaign refresh by themselves; whoever is just using the table is left alone. */
(function () {
  'use strict';
  var box = document.querySelector('[data-live]');
  if (!box) { return; }
  var table = document.querySelector('[data-live-table]'), asking = false;
  function take(page, id) {
    var fresh = page.getElementById(id), old = document.getElementById(id);
    if (!fresh || !old || old.contains(document.activeElement) || old.querySelector(':checked:not(option)') || fresh.innerHTML === old.innerHTML) { return; }
    old.replaceWith(fresh);
    htmx.process(fresh);
  }
  setInterval(function () {
    if (asking || document.visibilityState !== 'visible') { return; }
    asking = true;
    fetch(location.href, { headers: { 'Accept': 'text/html' } }).then(function (a) { return a.ok ? a.text() : null; }).then(function (text) {
      if (!text) { return; }
      var page = new DOMParser().parseFromString(text, 'text/html');
      take(page, box.id);
      if (table) { take(page, table.dataset.liveTable); }
    }).catch(function () { /* the next time */ }).finally(function () { asking = false; });
  }, 1000 * Number(box.dataset.live));
})();
