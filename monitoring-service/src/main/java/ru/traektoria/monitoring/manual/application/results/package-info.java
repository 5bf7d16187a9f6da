/** Результаты учеников: a year against the year before. */
package ru.traektoria.monitoring.manual.application.results;
