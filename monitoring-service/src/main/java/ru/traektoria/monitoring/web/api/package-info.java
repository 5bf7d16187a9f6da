/** Doors for programs: tables, indicators, targets, windows, periods, the fold. */
package ru.traektoria.monitoring.web.api;
