/* Choosing the kind of a campaign fills in its usual dates, until somebody has set others. */
(function () {
  'use strict';
  var row = document.querySelector('[data-calendar]');
  if (!row) { return; }
  var days = row.dataset.calendar.split(' '), kinds = ['ENTRY', 'INTERIM', 'FINAL'], own = false;
  var from = document.querySelector('[name=from]'), to = document.querySelector('[name=to]'), title = document.querySelector('[name=title]');
  [from, to].forEach(function (f) { f.addEventListener('input', function () { own = true; }); });
  document.addEventListener('change', function (e) {
    if (e.target.name !== 'kind') { return; }
    var at = kinds.indexOf(e.target.value), label = e.target.closest('label').textContent.trim();
    if (!own && at >= 0) { from.value = days[2 * at]; to.value = days[2 * at + 1]; }
    title.value = title.value.replace(/^(Входная|Промежуточная|Итоговая)/, label);
  });
})();
