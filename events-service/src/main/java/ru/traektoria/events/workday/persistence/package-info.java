/** Calendars of non-working days in Mongo. */
package ru.traektoria.events.workday.persistence;
