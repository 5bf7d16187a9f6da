/** Periods, frozen windows, and what came after them. */
package ru.traektoria.monitoring.web.pages.period;
