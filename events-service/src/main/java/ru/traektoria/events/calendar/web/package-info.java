/** The address a telephone reads, and the page where one gets and revokes it. */
package ru.traektoria.events.calendar.web;
