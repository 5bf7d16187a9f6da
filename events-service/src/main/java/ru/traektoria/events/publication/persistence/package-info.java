/** Anthologies in Mongo. */
package ru.traektoria.events.publication.persistence;
