/** Справки: the analysis of a year. */
package ru.traektoria.monitoring.cycle.web.pages.note;
