/** Use cases of calendar addresses. */
package ru.traektoria.events.calendar.application;
