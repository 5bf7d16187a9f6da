/** Rooms over REST. */
package ru.traektoria.events.venue.web;
