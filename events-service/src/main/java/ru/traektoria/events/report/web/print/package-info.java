/** The printed yearly report. */
package ru.traektoria.events.report.web.print;
