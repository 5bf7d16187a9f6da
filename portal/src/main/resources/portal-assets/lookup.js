/* One of very many, found while one types: a combobox with a listbox (WAI-ARIA pattern). */
(function () {
  'use strict';
  var $ = portal.one, $$ = portal.all, on = portal.on, toast = portal.toast;
  var lookups = 0;
  function lookupParts(box) {
    return { value: $('input[type=hidden]', box), text: $('[role=combobox]', box), list: $('[role=listbox]', box), said: $('[role=status]', box) };
  }
  function lookupClose(box) {
    var part = lookupParts(box);
    part.list.hidden = true;
    part.text.setAttribute('aria-expanded', 'false');
    part.text.removeAttribute('aria-activedescendant');
  }
  function lookupChoose(box, item) {
    var part = lookupParts(box);
    part.value.value = item.dataset.value;
    part.text.value = item.dataset.label;
    part.text.setCustomValidity('');
    lookupClose(box);
    part.value.dispatchEvent(new Event('input', { bubbles: true }));
  }
  function lookupShow(box, options) {
    var part = lookupParts(box);
    part.list.replaceChildren();
    options.slice(0, 50).forEach(function (option) {
      var item = document.createElement('li');
      item.id = part.list.id + '-' + (++lookups);
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.dataset.value = option.value;
      item.dataset.label = option.label;
      item.textContent = option.label;
      if (option.note) { var note = document.createElement('small'); note.textContent = option.note; item.append(note); }
      part.list.append(item);
    });
    part.said.textContent = options.length ? 'Найдено: ' + options.length + '. Выбирайте стрелками.' : 'Ничего не найдено';
    if (!options.length) {
      var none = document.createElement('li');
      none.className = 'lookup-none';
      none.setAttribute('role', 'option');
      none.setAttribute('aria-disabled', 'true');
      none.textContent = 'Ничего не найдено';
      part.list.append(none);
    }
    part.list.hidden = false;
    part.text.setAttribute('aria-expanded', 'true');
  }
  function lookupMove(box, by) {
    var part = lookupParts(box), items = $$('[role=option]:not([aria-disabled])', part.list);
    if (part.list.hidden || !items.length) { return; }
    var now = items.findIndex(function (i) { return i.getAttribute('aria-selected') === 'true'; });
    var next = (now + by + items.length + (now < 0 && by < 0 ? 1 : 0)) % items.length;
    items.forEach(function (i, n) { i.setAttribute('aria-selected', String(n === next)); });
    part.text.setAttribute('aria-activedescendant', items[next].id);
    items[next].scrollIntoView({ block: 'nearest' });
  }
  document.addEventListener('input', function (e) {
    var box = e.target.closest('[data-lookup]');
    if (!box || !e.target.matches('[role=combobox]')) { return; }
    e.stopPropagation();
    var part = lookupParts(box), typed = part.text.value.trim();
    if (part.value.value) { part.value.value = ''; if (!typed) { part.value.dispatchEvent(new Event('input', { bubbles: true })); } }
    part.text.setCustomValidity(typed ? 'Выберите из списка' : '');
    clearTimeout(box.waiting);
    if (typed.length < 2) { lookupClose(box); return; }
    box.waiting = setTimeout(function () {
      var url = new URL(box.dataset.url, location.href);
      url.searchParams.set('q', typed);
      fetch(url, { headers: { Accept: 'application/json' } }).then(function (r) { return r.ok ? r.json() : Promise.reject(r.status); })
        .then(function (found) { if (part.text.value.trim() === typed) { lookupShow(box, found); } })
        .catch(function () { part.said.textContent = 'Поиск сейчас недоступен'; toast('Поиск сейчас недоступен. Попробуйте через минуту.', 'bad'); });
    }, 250);
  }, true);
  on('keydown', function (e) {
    var box = e.target.closest('[data-lookup]');
    if (!box) { return; }
    var chosen = $('[aria-selected=true]', box), open = !lookupParts(box).list.hidden;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') { e.preventDefault(); lookupMove(box, e.key === 'ArrowDown' ? 1 : -1); }
    if (e.key === 'Enter' && open) { e.preventDefault(); if (chosen) { lookupChoose(box, chosen); } }
    if (e.key === 'Escape' && open) { lookupClose(box); }
  });
  on('mousedown', function (e) {
    var item = e.target.closest('.lookup-list [role=option]:not([aria-disabled])');
    if (item) { e.preventDefault(); lookupChoose(item.closest('[data-lookup]'), item); }
  });
  on('focusout', function (e) { var box = e.target.closest('[data-lookup]'); if (box) { lookupClose(box); } });
})();
