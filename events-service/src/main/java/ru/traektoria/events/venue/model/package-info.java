/** Помещения: the rooms of a directory and who takes them when, without a framework. */
package ru.traektoria.events.venue.model;
