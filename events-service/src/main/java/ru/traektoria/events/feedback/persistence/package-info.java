/** Feedback in Mongo. */
package ru.traektoria.events.feedback.persistence;
