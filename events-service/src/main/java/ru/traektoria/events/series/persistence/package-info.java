/** Series in Mongo. */
package ru.traektoria.events.series.persistence;
