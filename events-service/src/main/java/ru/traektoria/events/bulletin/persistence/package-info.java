/** Bulletins in Mongo. */
package ru.traektoria.events.bulletin.persistence;
