/* Filling-in: each answer is kept in this browser until the service has confirmed it, then sent
   one by one; a lost connection, a closed tab or another device loses nothing. */
(function () {
  'use strict';
  var root = document.querySelector('[data-fill]');
  if (!root) { return; }
  var id = root.dataset.fill, KEY = 'fill-' + id, DELAY = 400, LONGEST_PAUSE = 15000;
  var $ = function (s, r) { return (r || root).querySelector(s); };
  var $$ = function (s, r) { return Array.from((r || root).querySelectorAll(s)); };
  var state = $('#fill-state'), pause = 1000, last = 0, timer = null, sending = false, stopped = false;

  /* ---- what is not confirmed yet: {item: {chosen, sequence, seen}} ---- */
  var memory = {};
  function waiting() {
    try { return JSON.parse(localStorage.getItem(KEY) || '{}'); } catch (x) { return memory; }
  }
  function keep(all) {
    memory = all;
    try { if (Object.keys(all).length) { localStorage.setItem(KEY, JSON.stringify(all)); } else { localStorage.removeItem(KEY); } } catch (x) { /* in memory then */ }
  }
  function device() {
    var known = null;
    try { known = localStorage.getItem('fill-device'); } catch (x) { /* of this page alone */ }
    if (!known) {
      known = root.dataset.device || (Date.now().toString(36) + Math.random().toString(36).slice(2, 8));
      root.dataset.device = known;
      try { localStorage.setItem('fill-device', known); } catch (x) { /* of this page alone */ }
    }
    return known;
  }
  /* Grows over reloads and tabs of this browser. */
  function next(all) {
    return Math.max.apply(null, [Date.now(), last + 1].concat(Object.keys(all).map(function (k) { return all[k].sequence + 1; })));
  }

  /* ---- questions on the page ---- */
  function question(item) { return $$('[data-question]').find(function (q) { return q.dataset.question === item; }); }
  function chosen(form) {
    return $$('input,textarea,select', form).filter(function (f) {
      return f.type === 'radio' || f.type === 'checkbox' ? f.checked : f.value.trim() !== '';
    }).map(function (f) { return f.type === 'radio' || f.type === 'checkbox' ? f.value : f.value.trim(); }).sort();
  }
  function show(form, values) {
    $$('input,textarea,select', form).forEach(function (f) {
      if (f.type === 'radio' || f.type === 'checkbox') { f.checked = values.indexOf(f.value) >= 0; } else { f.value = values[0] || ''; }
    });
  }
  function words(form, values) {
    var texts = $$('label', form).filter(function (l) { var f = l.querySelector('input'); return f && values.indexOf(f.value) >= 0; })
      .map(function (l) { return l.textContent.trim(); });
    return texts.length ? texts.join('; ') : values.join('; ') || 'ответа нет';
  }
  function note(form, text, action, act) {
    var box = $('.question-note', form);
    box.replaceChildren();
    form.classList.toggle('wrong', !!text);
    if (!text) { return; }
    var p = document.createElement('p');
    p.textContent = text;
    box.append(p);
    if (action) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-sm';
      button.textContent = action;
      button.addEventListener('click', act);
      box.append(button);
    }
  }

  /* ---- progress and the line that tells what is saved ---- */
  function count() {
    var forms = $$('[data-question]'), full = function (f) { return chosen(f).length > 0; };
    var done = forms.filter(full).length;
    $('[data-fill-answered]').textContent = done;
    $('.fill-progress progress').value = forms.length ? 100 * done / forms.length : 0;
    $$('.fill-part').forEach(function (part) {
      var own = $$('[data-question]', part), ready = own.filter(full).length;
      var link = $('.fill-sections [data-fill-go="' + part.dataset.part + '"]');
      link.classList.toggle('complete', ready === own.length);
      $('[data-fill-count]', link).textContent = ready + ' из ' + own.length;
    });
  }
  function say(kind, text) {
    if (state.dataset.state === kind && state.textContent === text) { return; }
    state.dataset.state = kind;
    state.textContent = text;
  }
  function tell(trouble) {
    var left = Object.keys(waiting()).length;
    $$('[data-fill-submit]').forEach(function (b) { b.disabled = left > 0; b.title = left > 0 ? 'Сначала сохраним ответы' : ''; });
    if (!left) { say('saved', 'Все ответы сохранены'); return; }
    if (stopped) { return; }
    if (trouble || navigator.onLine === false) {
      say('waiting', 'Ждёт связи: ' + left + '. Ответы хранятся в этом браузере и уйдут сами, можно отвечать дальше');
    } else { say('saving', 'Сохраняем…'); }
  }

  /* ---- sending, one after the other ---- */
  function later(ms) { clearTimeout(timer); timer = setTimeout(send, ms); }
  function failed() {
    tell(true);
    later(pause);
    pause = Math.min(LONGEST_PAUSE, pause * 2);
  }
  function send() {
    var all = waiting(), item = Object.keys(all)[0];
    if (sending || stopped || !item) { tell(); return; }
    var slip = all[item];
    sending = true;
    tell();
    fetch('/diagnostics/assessments/' + id + '/answers/' + encodeURIComponent(item), {
      method: 'PUT', keepalive: true, headers: { 'Content-Type': 'application/json', 'Accept': 'application/json' },
      body: JSON.stringify({ chosen: slip.chosen, device: device(), sequence: slip.sequence, seen: slip.seen })
    }).then(function (answer) {
      return answer.text().then(function (text) {
        var body = {};
        try { body = JSON.parse(text); } catch (x) { /* a page of the gateway */ }
        return { status: answer.status, body: body };
      });
    }).then(function (a) {
      sending = false;
      answered(item, slip, a.status, a.body);
    }, function () { sending = false; failed(); });
  }
  function answered(item, slip, status, body) {
    var form = question(item);
    if (status === 200 || status === 409 && body.chosen) {
      pause = 1000;
      last = Math.max(last, body.sequence);
      confirmed(item, slip, body.revision);
      if (form) { form.dataset.revision = body.revision; }
      /* A clock that was set back: the service holds something older of ours, so it is sent anew. */
      if (status === 200 && form && !waiting()[item] && String(body.chosen) !== String(slip.chosen)) { show(form, slip.chosen); take(form); return; }
      if (status === 409 && form) { overtaken(form, slip, body); } else if (form) { note(form); }
      later(0);
    } else if (status === 422 && form && (body.errors || []).some(function (e) { return e.field === item; })) {
      confirmed(item, slip);
      note(form, body.errors[0].message);
      later(0);
    } else if (status === 422 || status === 404 || status === 403) {
      stopped = true;
      say('stopped', (body.detail || 'Эти ответы больше не принимаются.') + ' Обновите страницу.');
    } else if (status === 401) {
      stopped = true;
      say('stopped', 'Вы вышли из системы. Ответы хранятся в этом браузере: войдите снова и откройте эту страницу — они уйдут сами.');
    } else { failed(); }
  }
  /* Confirmed; unless it was changed again meanwhile, then the newer one goes next. */
  function confirmed(item, slip, revision) {
    var all = waiting();
    if (all[item] && all[item].sequence === slip.sequence) { delete all[item]; } else if (all[item] && revision) { all[item].seen = revision; }
    keep(all);
  }
  function overtaken(form, slip, body) {
    show(form, body.chosen);
    count();
    note(form, 'На другом устройстве выбрано: ' + words(form, body.chosen) + '. Здесь без связи было выбрано: ' + words(form, slip.chosen) + '.', 'Оставить то, что здесь', function () {
      show(form, slip.chosen);
      note(form);
      take(form);
    });
  }
  function take(form) {
    var all = waiting();
    all[form.dataset.question] = { chosen: chosen(form), sequence: next(all), seen: Number(form.dataset.revision) };
    keep(all);
    count();
    tell();
    later(DELAY);
  }

  root.addEventListener('change', function (e) { var form = e.target.closest('[data-question]'); if (form) { take(form); } });
  root.addEventListener('input', function (e) { var form = e.target.closest('[data-question]'); if (form && e.target.matches('textarea,input[type=text],input[type=number],input[inputmode]')) { take(form); } });
  root.addEventListener('submit', function (e) { if (e.target.closest('[data-question]')) { e.preventDefault(); } });
  window.addEventListener('online', function () { pause = 1000; later(0); });
  window.addEventListener('offline', function () { tell(true); });
  document.addEventListener('visibilitychange', function () { if (document.visibilityState === 'hidden') { send(); } });

  /* ---- sections change without the network; the address keeps the place ---- */
  function go(number, focus) {
    if (!$('#part-' + number)) { return; }
    $$('.fill-part').forEach(function (part) { part.hidden = part.dataset.part !== String(number); });
    $$('.fill-sections [data-fill-go]').forEach(function (a) {
      if (a.dataset.fillGo === String(number)) { a.setAttribute('aria-current', 'step'); } else { a.removeAttribute('aria-current'); }
    });
    if (focus) { $('#part-title-' + number).focus({ preventScroll: true }); window.scrollTo(0, 0); }
  }
  root.addEventListener('click', function (e) {
    var link = e.target.closest('[data-fill-go]');
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey) { return; }
    e.preventDefault();
    history.pushState({ part: link.dataset.fillGo }, '', link.href);
    go(link.dataset.fillGo, true);
  });
  window.addEventListener('popstate', function () {
    go(new URLSearchParams(location.search).get('section') || root.dataset.open, true);
  });
  /* An unanswered question named by a refusal lies in another section, perhaps. */
  document.addEventListener('htmx:responseError', function (e) {
    if (!e.detail.elt.matches('[data-fill-submit]')) { return; }
    var first = $$('[data-question]').find(function (f) { return !chosen(f).length; });
    if (first) { go(first.closest('.fill-part').dataset.part, false); $('input,textarea,select', first).focus(); first.scrollIntoView({ block: 'center' }); }
  });

  /* ---- what an earlier visit could not send is shown and sent now ---- */
  var left = waiting();
  Object.keys(left).forEach(function (item) { var form = question(item); if (form) { show(form, left[item].chosen); } else { delete left[item]; } });
  keep(left);
  count();
  if (Object.keys(left).length) { tell(); later(0); }
})();
