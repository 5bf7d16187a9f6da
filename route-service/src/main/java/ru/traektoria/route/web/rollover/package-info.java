/** Перенос маршрутов: which routes, how, and what each would become. */
package ru.traektoria.route.web.rollover;
