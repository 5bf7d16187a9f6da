/**
 * Отзывы об одном мероприятии: asked once of each who was there, without a name (domain.md §2.5).
 */
package ru.traektoria.events.feedback.model;
