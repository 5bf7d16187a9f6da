/** Outside participations in Mongo. */
package ru.traektoria.events.outside.persistence;
