/** Этапы цикла: what each of the seven is about and how it is closed. */
package ru.traektoria.monitoring.cycle.web.pages.stage;
