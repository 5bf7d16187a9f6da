/* A saved filter is the address as it stands at the moment of saving. */
document.addEventListener('htmx:configRequest', function (e) {
  'use strict';
  if (!e.detail.elt.matches('[data-save-filter]')) { return; }
  var address = new URLSearchParams(location.search);
  ['page', 'format'].forEach(function (name) { address.delete(name); });
  e.detail.parameters.query = address.toString();
});
