/** One indicator: its passport, parts and history. */
package ru.traektoria.monitoring.web.pages.indicator;
