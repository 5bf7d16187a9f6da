/** Шаблоны маршрутов: steps to begin with. A route copies them and never looks back. */
package ru.traektoria.route.model.template;
