/** Practices in Mongo. */
package ru.traektoria.events.practice.persistence;
