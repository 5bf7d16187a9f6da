/* Behaviour every page shares: CSRF, errors beside fields, toasts, confirmations, menus. */
(function () {
  'use strict';
  var $ = function (selector, root) { return (root || document).querySelector(selector); };
  var $$ = function (selector, root) { return Array.from((root || document).querySelectorAll(selector)); };
  var on = function (type, listener) { document.addEventListener(type, listener); };
  var UNKNOWN = 'Результат неизвестен: проверьте, появилась ли запись, прежде чем отправлять снова.';

  /* ---- CSRF ---- */
  function csrf() {
    var found = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]+)/);
    return found ? decodeURIComponent(found[1]) : null;
  }
  on('htmx:configRequest', function (e) {
    var token = csrf(), d = e.detail;
    if (token) { d.headers['X-XSRF-TOKEN'] = token; }
    d.headers['Accept'] = 'text/html, application/problem+json, */*;q=0.5';
    if (d.verb === 'get' && d.formData) {
      Array.from(d.formData.entries()).forEach(function (pair) {
        if (pair[1] === '') { d.formData.delete(pair[0]); }
      });
    }
    if (d.elt.matches('form')) { clearErrors(d.elt); }
  });
  var plainFetch = window.fetch;
  window.fetch = function (input, init) {
    var options = Object.assign({}, init), method = (options.method || 'GET').toUpperCase(), token = csrf();
    if (token && method !== 'GET' && new URL(typeof input === 'string' ? input : input.url, location.href).origin === location.origin) {
      options.headers = new Headers(options.headers || {});
      options.headers.set('X-XSRF-TOKEN', token);
    }
    return plainFetch.call(window, input, options);
  };

  /* ---- Toasts ---- */
  function toast(text, tone) {
    if ($$('.toast-note p').some(function (p) { return p.textContent === text; })) { return; }
    var box = document.createElement('div');
    box.className = 'toast-note toast-' + (tone || 'good');
    var words = document.createElement('p');
    words.textContent = text;
    var close = document.createElement('button');
    close.type = 'button';
    close.className = 'toast-close';
    close.setAttribute('aria-label', 'Закрыть сообщение');
    close.textContent = '×';
    close.addEventListener('click', function () { box.remove(); });
    box.append(words, close);
    $('#toasts').append(box);
    if (tone !== 'bad') { setTimeout(function () { box.remove(); }, 7000); }
  }
  /* Whether the answer leads to another page: then words wait for it and buttons stay shut. */
  var next = false;
  on('htmx:beforeOnLoad', function (e) {
    next = ['HX-Redirect', 'HX-Refresh', 'HX-Location'].some(function (h) { return e.detail.xhr.getResponseHeader(h); });
  });
  document.addEventListener('portal:toast', function (e) {
    var said = { text: e.detail.text, tone: e.detail.tone };
    if (!next) { toast(said.text, said.tone); return; }
    try { sessionStorage.setItem('portal-toast', JSON.stringify(Object.assign(said, { at: Date.now() }))); } catch (x) { /* shown already */ }
  });
  window.addEventListener('pageshow', function () {
    try {
      var kept = JSON.parse(sessionStorage.getItem('portal-toast') || 'null');
      sessionStorage.removeItem('portal-toast');
      if (kept && Date.now() - kept.at < 15000) { toast(kept.text, kept.tone); }
    } catch (x) { /* nothing to say */ }
  });

  /* ---- Problems (RFC 9457) ---- */
  function problemOf(xhr) {
    var type = xhr.getResponseHeader('Content-Type') || '';
    if (type.indexOf('json') >= 0) { try { return JSON.parse(xhr.responseText); } catch (x) { /* below */ } }
    return {};
  }
  function clearErrors(form) {
    $$('.field-error', form).forEach(function (p) { p.hidden = true; p.textContent = ''; });
    $$('[aria-invalid]', form).forEach(function (i) { i.removeAttribute('aria-invalid'); });
    $$('.field.wrong', form).forEach(function (f) { f.classList.remove('wrong'); });
    var box = $('.error-summary', form);
    if (box) { box.hidden = true; $('ul', box).replaceChildren(); }
  }
  function fieldOf(form, name) {
    return name ? $$('[data-field]', form).find(function (f) { return f.dataset.field === name; }) : null;
  }
  function showErrors(form, problem, status) {
    clearErrors(form);
    var box = $('.error-summary', form);
    if (!box) {
      box = document.createElement('div');
      box.className = 'error-summary';
      box.setAttribute('role', 'alert');
      box.tabIndex = -1;
      box.innerHTML = '<p class="error-summary-title"></p><p class="error-summary-text"></p><ul></ul>';
      form.prepend(box);
    }
    var errors = problem.errors || [];
    $('.error-summary-title', box).textContent = problem.title || 'Не получилось сохранить';
    $('.error-summary-text', box).textContent = errors.length ? '' : problem.detail || words(status);
    errors.forEach(function (error) {
      var item = document.createElement('li'), field = fieldOf(form, error.field);
      if (field) {
        var note = $('.field-error', field), input = $('input:not([type=hidden]),select,textarea,summary', field);
        note.textContent = error.message;
        note.hidden = false;
        field.classList.add('wrong');
        input.setAttribute('aria-invalid', 'true');
        var link = document.createElement('a');
        link.href = '#' + (input.id || field.id);
        link.textContent = error.message;
        link.addEventListener('click', function (e) { e.preventDefault(); input.focus(); });
        item.append(link);
      } else {
        item.textContent = error.message;
      }
      $('ul', box).append(item);
    });
    if (status === 412 || status === 409) { offerReload(box); }
    box.hidden = false;
    box.focus();
    box.scrollIntoView({ block: 'center' });
  }
  function offerReload(box) {
    var item = document.createElement('li'), again = document.createElement('button');
    again.type = 'button';
    again.className = 'btn btn-sm';
    again.textContent = 'Загрузить свежую запись';
    again.addEventListener('click', function () { location.reload(); });
    item.append('Пока вы работали, запись изменил другой человек. Введённое здесь пока сохранено: скопируйте нужное и ', again);
    $('ul', box).append(item);
  }
  function words(status) {
    if (status === 0 || status === 502 || status === 503 || status === 504) { return 'Сервис не ответил. ' + UNKNOWN; }
    if (status === 401) { return 'Вы вышли из системы. Войдите снова в другой вкладке и повторите: введённое сохранено.'; }
    if (status === 403) { return 'У вашей роли нет права на это действие.'; }
    if (status === 404) { return 'Запись не найдена: возможно, её удалили.'; }
    if (status === 413) { return 'Файл слишком велик.'; }
    if (status === 412 || status === 409) { return 'Запись изменилась, пока вы работали.'; }
    if (status === 429) { return 'Слишком много запросов подряд. Подождите минуту и повторите.'; }
    return 'Что-то сломалось у нас. Попробуйте ещё раз.';
  }
  function failed(e, status) {
    var elt = e.detail.elt, verb = (e.detail.requestConfig || {}).verb, problem = e.detail.xhr ? problemOf(e.detail.xhr) : {};
    if (elt.hasAttribute('data-panel')) { return panelFailed(elt, status); }
    if (elt.id === 'portal-navigation') { return; }
    var form = elt.closest('form');
    if (form && verb !== 'get' && !form.classList.contains('data-rows')) { return showErrors(form, problem, status); }
    var unknown = (status === 0 || status >= 502) && verb === 'get' ? 'Сервис не ответил. Попробуйте обновить страницу.' : null;
    var listed = (problem.errors || []).map(function (x) { return x.message; }).join(' ');
    toast(unknown || listed || problem.detail || words(status), 'bad');
  }
  function panelFailed(panel, status) {
    panel.setAttribute('aria-busy', 'false');
    panel.replaceChildren();
    if (status === 403 || status === 404) { panel.closest('.panel').hidden = true; return; }
    var note = document.createElement('p'), again = document.createElement('button');
    note.className = 'panel-failed';
    note.textContent = 'Этот раздел сейчас недоступен, остальная страница работает.';
    again.type = 'button';
    again.className = 'btn btn-sm';
    again.textContent = 'Повторить';
    again.addEventListener('click', function () { htmx.trigger(panel, 'load'); });
    panel.append(note, again);
  }
  var leaving = false;
  window.addEventListener('beforeunload', function () { leaving = true; });
  window.addEventListener('pageshow', function (e) {
    leaving = next = false;
    if (e.persisted) { $$('form').forEach(function (f) { busy(f, false); }); }
  });
  on('htmx:responseError', function (e) { failed(e, e.detail.xhr.status); });
  on('htmx:sendError', function (e) { if (!leaving) { failed(e, 0); } });
  on('htmx:timeout', function (e) { failed(e, 0); });
  on('htmx:afterSwap', function (e) {
    if (!e.target.hasAttribute('data-panel')) { return; }
    e.target.setAttribute('aria-busy', 'false');
    e.target.closest('.panel').hidden = !e.target.textContent.trim();
  });
  on('htmx:afterSettle', function (e) {
    var region = document.getElementById(e.target.id), form = region && document.getElementById(region.id + '-filters');
    if (!form) { return; }
    var count = $$('.chip', region).length, more = $('.filters-more span', form);
    if (more) { more.textContent = count ? 'Условия: ' + count : 'Условия'; }
    $('#portal-live').textContent = $('.data-summary', region).textContent;
  });

  /* ---- An answer without the wanted part (a service is down) must not wipe out what is there ---- */
  on('htmx:beforeSwap', function (e) {
    var part = e.detail.requestConfig && e.detail.requestConfig.elt.getAttribute('hx-select');
    if (part && e.detail.xhr.status === 200 && e.detail.xhr.responseText.indexOf('id="' + part.slice(1) + '"') < 0) {
      e.detail.shouldSwap = false;
      toast('Сервис не ответил. Показано то, что было; повторите через минуту.', 'bad');
    }
  });

  /* ---- The menu comes from the gateway; the same answer is not drawn twice ---- */
  on('htmx:beforeSwap', function (e) {
    if (e.detail.target.id !== 'portal-navigation' || e.detail.xhr.status !== 200) { return; }
    e.detail.shouldSwap = false;
    var html = e.detail.xhr.responseText, kept = null;
    if (html.indexOf('data-nav=') < 0) { return; }
    try { kept = sessionStorage.getItem('portal-menu'); sessionStorage.setItem('portal-menu', html); } catch (x) { /* draw */ }
    if (html !== kept || $('.menu-skeleton')) { window.portalMenu.draw(html); }
  });
  if (window.portalMenu) { window.portalMenu.place(); }
  on('click', function (e) {
    var out = e.target.closest('[data-sign-out]');
    if (!out) { return; }
    try { sessionStorage.clear(); } catch (x) { /* nothing kept */ }
    fetch(out.dataset.signOut, { method: 'POST' }).finally(function () { location.assign('/'); });
  });

  /* ---- Signed out meanwhile: a page goes to the sign-in, a filled-in form stays ---- */
  on('htmx:beforeOnLoad', function (e) {
    var form = e.detail.elt.closest('form'), verb = (e.detail.requestConfig || {}).verb;
    if (e.detail.xhr.status !== 401 || !form || verb === 'get') { return; }
    e.preventDefault();
    showErrors(form, { title: 'Сеанс завершён' }, 401);
    var link = document.createElement('a');
    link.href = '/sign-in';
    link.target = '_blank';
    link.textContent = 'Войти в новой вкладке';
    var item = document.createElement('li');
    item.append(link);
    $('.error-summary ul', form).append(item);
  });

  /* ---- A long menu stays where it was scrolled to ---- */
  window.addEventListener('pagehide', function () {
    try { sessionStorage.setItem('portal-menu-at', String($('#sidebar').scrollTop)); } catch (x) { /* starts on top */ }
  });

  /* ---- Wide tables scroll by keyboard too ---- */
  function reach(box) {
    var scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
    if (scrolls) { box.tabIndex = 0; } else { box.removeAttribute('tabindex'); }
  }
  var sizes = new ResizeObserver(function (changed) {
    changed.forEach(function (one) { reach(one.target.closest('.table-scroll, .table-card')); });
  });
  function reachable() {
    $$('.table-scroll, .table-card').forEach(function (box) {
      sizes.observe(box);
      if (box.firstElementChild) { sizes.observe(box.firstElementChild); }
    });
  }
  on('htmx:load', reachable);
  reachable();

  /* ---- Off-canvas menu on phones ---- */
  function sidebar(open) {
    document.body.classList.toggle('sidebar-open', open);
    $('.menu-toggle').setAttribute('aria-expanded', String(open));
    $('.sidebar-backdrop').hidden = !open;
    if (open) { var first = $('#sidebar a'); if (first) { first.focus(); } } else { $('.menu-toggle').focus(); }
  }
  on('click', function (e) {
    if (e.target.closest('.menu-toggle')) { sidebar(!document.body.classList.contains('sidebar-open')); }
    if (e.target.closest('.sidebar-backdrop')) { sidebar(false); }
    if (e.target.closest('[data-back]')) { history.back(); }
    var more = e.target.closest('.filters-more');
    if (more) { more.setAttribute('aria-expanded', String(more.form.classList.toggle('open'))); }
    $$('details[data-menu][open], details[data-multi][open]').forEach(function (d) {
      if (!d.contains(e.target)) { d.open = false; }
    });
  });
  on('keydown', function (e) {
    if (e.key !== 'Escape') { return; }
    if (document.body.classList.contains('sidebar-open')) { sidebar(false); }
    $$('details[data-menu][open], details[data-multi][open]').forEach(function (d) { d.open = false; $('summary', d).focus(); });
  });

  /* ---- Copy what stands in a field: <button data-copy="#id"> ---- */
  on('click', function (e) {
    var button = e.target.closest('[data-copy]');
    if (!button) { return; }
    var from = $(button.dataset.copy), text = from.value || from.textContent.trim();
    var done = function () { toast('Скопировано'); };
    if (navigator.clipboard) { navigator.clipboard.writeText(text).then(done); } else { from.select(); document.execCommand('copy'); done(); }
  });

  /* ---- Multi-selects tell what is chosen ---- */
  on('change', function (e) {
    var multi = e.target.closest('[data-multi]');
    if (multi) {
      var chosen = $$('input:checked', multi).map(function (i) { return i.parentElement.textContent.trim(); });
      var shown = $('[data-multi-shown]', multi);
      shown.textContent = chosen.length ? chosen.join(', ') : shown.dataset.none;
    }
    var rows = e.target.closest('.data-rows');
    if (rows && e.target.matches('[data-select-all],[data-select]')) {
      var all = $$('[data-select]', rows);
      if (e.target.matches('[data-select-all]')) { all.forEach(function (b) { b.checked = e.target.checked; }); }
      var count = all.filter(function (b) { return b.checked; }).length, bulk = $('[data-bulk]', rows);
      if (bulk) { bulk.hidden = count === 0; $('[data-bulk-count]', bulk).textContent = count; }
      var head = $('[data-select-all]', rows);
      if (head) { head.checked = count === all.length; head.indeterminate = count > 0 && count < all.length; }
    }
  });

  /* ---- Questions before commands, in a dialog of our own ---- */
  on('htmx:confirm', function (e) {
    if (!e.detail.question) { return; }
    e.preventDefault();
    var dialog = $('#portal-confirm'), pressed = (e.detail.triggeringEvent || {}).submitter,
      button = pressed || (e.detail.elt.matches('form') ? $('[type=submit]', e.detail.elt) : e.detail.elt);
    var cut = e.detail.question.indexOf('?') + 1;
    $('.confirm-title', dialog).textContent = cut ? e.detail.question.slice(0, cut) : e.detail.question;
    $('.confirm-text', dialog).textContent = cut ? e.detail.question.slice(cut).trim() : '';
    $('[data-confirm-yes]', dialog).textContent = button ? button.textContent.trim() : 'Подтвердить';
    dialog.onclose = function () { if (dialog.returnValue === 'yes') { e.detail.issueRequest(true); } };
    dialog.returnValue = 'no';
    dialog.showModal();
  });

  /* ---- Buttons of a form wait while it is being sent ---- */
  function busy(form, is) {
    $$('[type=submit]', form).forEach(function (b) { b.disabled = is; b.classList.toggle('waiting', is); });
  }
  on('htmx:beforeRequest', function (e) { if (e.detail.elt.matches('form:not(.filters)')) { busy(e.detail.elt, true); } });
  on('htmx:afterRequest', function (e) { if (!next && e.detail.elt.matches('form:not(.filters)')) { busy(e.detail.elt, false); } });

  window.portal = { toast: toast, one: $, all: $$, on: on };
})();
