/* Editor of instruments: says when something is not saved yet and does not let it be lost. */
(function () {
  'use strict';
  var dirty = false;
  function state(text) {
    var shown = document.getElementById('save-state');
    if (shown) { shown.textContent = text; shown.toggleAttribute('data-dirty', dirty); }
  }
  document.addEventListener('input', function (e) {
    if (!e.target.closest('[data-autosave]')) { return; }
    dirty = true;
    state('Сохраняется…');
  });
  document.addEventListener('htmx:afterRequest', function (e) {
    if (!e.detail.elt.closest('[data-autosave]')) { return; }
    dirty = !e.detail.successful;
    if (dirty) { state('Не сохранено: исправьте отмеченное или повторите, когда появится связь'); }
  });
  window.addEventListener('beforeunload', function (e) {
    if (dirty) { e.preventDefault(); }
  });
})();
