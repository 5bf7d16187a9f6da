/** Отчёт: what it is about, which numbers it pins, how far its building is. */
package ru.traektoria.monitoring.report.model;
