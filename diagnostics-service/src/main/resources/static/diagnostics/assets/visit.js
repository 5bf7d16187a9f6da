/* An observer's sheet saves itself; only the own sheet is ever sent. */
(function () {
  'use strict';
  var root = document.querySelector('[data-visit]');
  if (!root) { return; }
  var KEY = 'visit-' + root.dataset.visit, state = root.querySelector('[data-visit-state]'), revision = Number(root.dataset.revision);
  var timer = null, sending = false, again = false, pause = 1000;
  var words = root.querySelector('#recommendation');
  function forms() { return Array.from(root.querySelectorAll('[data-question]')).filter(function (f) { return f.dataset.question !== 'recommendation'; }); }
  function sheet(done) {
    var answers = {};
    forms().forEach(function (form) {
      var chosen = Array.from(form.querySelectorAll('input,textarea')).filter(function (f) {
        return f.type === 'radio' || f.type === 'checkbox' ? f.checked : f.value.trim() !== '';
      }).map(function (f) { return f.value.trim(); });
      if (chosen.length) { answers[form.dataset.question] = chosen; }
    });
    return { revision: revision, answers: answers, recommendation: words.value, done: done };
  }
  function say(kind, text) { state.dataset.state = kind; state.textContent = text; }
  function later(ms) { clearTimeout(timer); timer = setTimeout(function () { send(false); }, ms); }
  function send(done) {
    if (sending) { again = true; return; }
    var body = sheet(done);
    sending = true;
    say('saving', 'Сохраняем…');
    try { localStorage.setItem(KEY, JSON.stringify(body)); } catch (x) { /* on the page alone */ }
    fetch('/diagnostics/visits/' + root.dataset.visit + '/sheet', { method: 'PUT', headers: { 'Content-Type': 'application/json', 'Accept': 'application/json' }, body: JSON.stringify(body) })
      .then(function (a) { return a.json().then(function (b) { return { status: a.status, body: b }; }); })
      .then(function (a) {
        sending = false;
        if (a.status === 200) {
          revision = a.body.revision;
          pause = 1000;
          try { localStorage.removeItem(KEY); } catch (x) { /* nothing kept */ }
          say('saved', 'Сохранено');
          if (a.body.done) { location.reload(); return; }
          if (again) { again = false; later(0); }
        } else { refused(a.body); }
      }, function () {
        sending = false;
        say('waiting', 'Ждёт связи: лист хранится в этом браузере');
        later(pause);
        pause = Math.min(15000, pause * 2);
      });
  }
  function refused(problem) {
    var errors = problem.errors || [], first = null;
    say('stopped', errors.some(function (e) { return e.field; }) ? 'Отмечено, что ещё нужно заполнить' : problem.detail);
    errors.forEach(function (e) {
      var form = e.field && root.querySelector('[data-question="' + e.field + '"]');
      if (!form) { return; }
      var note = form.querySelector('.field-error');
      note.textContent = e.message;
      note.hidden = false;
      form.classList.add('wrong');
      first = first || form;
    });
    if (first) { first.scrollIntoView({ block: 'center' }); first.querySelector('input,textarea').focus(); }
  }
  function clear(form) { form.classList.remove('wrong'); var note = form.querySelector('.field-error'); if (note) { note.hidden = true; } }
  root.addEventListener('submit', function (e) { e.preventDefault(); });
  root.addEventListener('change', function (e) { var form = e.target.closest('[data-question]'); if (form) { clear(form); later(400); } });
  root.addEventListener('input', function (e) { if (e.target.matches('textarea,input[type=text]')) { clear(e.target.closest('[data-question]')); later(900); } });
  root.querySelector('[data-visit-done]').addEventListener('click', function () { clearTimeout(timer); send(true); });
  /* What an earlier visit of this page could not send. */
  try {
    var kept = JSON.parse(localStorage.getItem(KEY) || 'null');
    if (kept && kept.revision === revision) {
      forms().forEach(function (form) {
        var values = kept.answers[form.dataset.question] || [];
        form.querySelectorAll('input,textarea').forEach(function (f) {
          if (f.type === 'radio' || f.type === 'checkbox') { f.checked = values.indexOf(f.value) >= 0; } else { f.value = values[0] || ''; }
        });
      });
      words.value = kept.recommendation || '';
      later(0);
    }
  } catch (x) { /* nothing kept */ }
})();
