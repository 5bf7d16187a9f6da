/** Consultations in Mongo. */
package ru.traektoria.events.consultation.persistence;
