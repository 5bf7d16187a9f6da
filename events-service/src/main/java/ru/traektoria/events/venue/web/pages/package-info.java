/** Pages of rooms. */
package ru.traektoria.events.venue.web.pages;
