/** The collection of associations in MongoDB. */
package ru.traektoria.events.association.persistence;
