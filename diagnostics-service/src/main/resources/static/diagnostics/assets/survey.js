/* The anonymous questionnaire goes in one piece; nothing of it is kept in the browser. */
(function () {
  'use strict';
  var root = document.querySelector('[data-survey]');
  if (!root) { return; }
  var state = root.querySelector('[data-survey-state]'), button = root.querySelector('[data-survey-send]');
  root.addEventListener('submit', function (e) { e.preventDefault(); });
  button.addEventListener('click', function () {
    var answers = {};
    root.querySelectorAll('[data-question]').forEach(function (form) {
      form.classList.remove('wrong');
      form.querySelectorAll('.field-error').forEach(function (p) { p.hidden = true; });
      answers[form.dataset.question] = Array.from(form.querySelectorAll('input,textarea')).filter(function (f) {
        return f.type === 'radio' || f.type === 'checkbox' ? f.checked : f.value.trim() !== '';
      }).map(function (f) { return f.value.trim(); });
    });
    button.disabled = true;
    state.textContent = 'Отправляем…';
    fetch('/diagnostics/survey', { method: 'POST', headers: { 'Content-Type': 'application/json', 'Accept': 'application/json' }, body: JSON.stringify({ answers: answers }) })
      .then(function (a) { return a.status === 204 ? null : a.json(); })
      .then(function (problem) {
        if (!problem) { location.reload(); return; }
        button.disabled = false;
        state.textContent = (problem.errors || []).some(function (e) { return e.field; }) ? 'Не на все вопросы есть ответ: они отмечены выше.' : problem.detail;
        (problem.errors || []).slice().reverse().forEach(function (e) {
          var form = e.field && root.querySelector('[data-question="' + e.field + '"]');
          if (!form) { return; }
          var note = form.querySelector('.field-error');
          note.textContent = e.message;
          note.hidden = false;
          form.classList.add('wrong');
          form.scrollIntoView({ block: 'center' });
          form.querySelector('input,textarea').focus();
        });
      })
      .catch(function () { button.disabled = false; state.textContent = 'Нет связи. Ответы остались на странице: отправьте, когда связь вернётся.'; });
  });
})();
