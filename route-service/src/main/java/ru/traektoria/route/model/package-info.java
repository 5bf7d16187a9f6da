/** Индивидуальный образовательный маршрут: its states, decisions and rules (domain.md §2.3). */
package ru.traektoria.route.model;
