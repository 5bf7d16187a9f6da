/** Серии мероприятий: the rules and the state of one series, without a framework. */
package ru.traektoria.events.series.model;
