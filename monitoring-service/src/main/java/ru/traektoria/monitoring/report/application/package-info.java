/** Asking for a report and building it. */
package ru.traektoria.monitoring.report.application;
