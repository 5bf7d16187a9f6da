/** Use cases of rooms: keep the directory, take a room, once at a time. */
package ru.traektoria.events.venue.application;
