/** Use cases of the calendar of non-working days. */
package ru.traektoria.events.workday.application;
