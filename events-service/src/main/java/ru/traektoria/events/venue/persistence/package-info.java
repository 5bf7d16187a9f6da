/** Rooms and their days in Mongo. */
package ru.traektoria.events.venue.persistence;
