/** Годовой отчёт объединения: what it says, what it counts, where it stands. */
package ru.traektoria.events.report.model;
