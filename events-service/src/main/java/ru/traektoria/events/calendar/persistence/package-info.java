/** Calendar addresses in the store. */
package ru.traektoria.events.calendar.persistence;
