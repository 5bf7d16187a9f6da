/** Календарь for telephones: what an iCalendar file is, and whose address it has. The JDK alone. */
package ru.traektoria.events.calendar.model;
